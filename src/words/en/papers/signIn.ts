import type { HearingWay, SignInFacts } from '#domain/documents/signIn.ts'

type Where = Pick<SignInFacts, 'inRoom' | 'online' | 'hidden'>

/** The sign-in sheet: a name people like, and counting without names. */
export const signInPaper = {
  title: 'Sign-in sheet',
  day: 'Day',
  welcome: {
    inRoom:
      'Welcome. Write your first name, or any name you’d like us to use. You don’t have to write anything. Please leave out last names, addresses, and phone numbers.',
    online:
      'People don’t sign in online. Don’t copy names from the screen. Count how many came. People can tell you how they heard of the group if they like.',
  },
  names: {
    caption: 'Names for this meeting',
    head: { n: 'No.', name: 'Name you’d like us to use', first: 'First time here?' },
    first: '☐ yes',
  },
  screen: 'Count the people online. Don’t write their names.',
  heard: {
    heading: 'How did you hear of the group?',
    lead: 'Check one free box. You don’t need to give your name.',
    caption: 'How people heard of the group, one box for each person',
    head: { way: 'From', boxes: 'One box each' },
    ways: {
      wordOfMouth: 'Someone I know',
      search: 'The internet',
      referral: 'A doctor, nurse, or advice center',
      flyers: 'A flyer or notice',
      listing: 'A list of groups',
      media: 'Newspaper, radio, or TV',
    } satisfies Record<HearingWay, string>,
    other: 'Something else',
  },
  count: {
    heading: 'For the two people who count',
    heads: 'How many came, including us',
    first: 'How many came for the first time',
    destroyed: 'Date we destroyed this sheet',
  },
  keep: ({ inRoom, hidden }: Where) =>
    inRoom
      ? `This sheet helps us greet each other and count. Only we see it${hidden ? ', and we never take a name out of the room' : ''}. We count the same day, tear up the sheet, and keep only the numbers.`
      : 'We keep only numbers. We don’t write down who came.',
}
