import type { HearingWay, SignInFacts } from '#domain/documents/signIn.ts'

type Where = Pick<SignInFacts, 'inRoom' | 'online' | 'hidden'>

/** The sign-in sheet: a name people like, and counting without names. */
export const signInPaper = {
  title: 'Sign-in sheet',
  day: 'Day',
  welcome: {
    inRoom:
      'Welcome. Write your first name here, or any other name you would like to be called. You need not write anything. Please no last names, no addresses and no phone numbers.',
    online:
      'Online nobody signs in. Write down no names from the screen. Count heads, and let people tell you how they heard of the group only if they like.',
  },
  names: {
    caption: 'Names for this evening',
    head: { n: 'No.', name: 'The name you would like to be called', first: 'First time here?' },
    first: '☐ yes',
  },
  screen: 'Those on the screen are counted, not written down.',
  heard: {
    heading: 'How did you hear of the group?',
    lead: 'Tick one free box. No name is needed.',
    caption: 'How people heard of the group, one box for each person',
    head: { way: 'From', boxes: 'One box each' },
    ways: {
      wordOfMouth: 'Somebody I know',
      search: 'The internet',
      referral: 'A doctor, nurse or advice center',
      flyers: 'A flyer or notice',
      listing: 'A list of groups',
      media: 'Newspaper, radio, television',
    } satisfies Record<HearingWay, string>,
    other: 'Something else',
  },
  count: {
    heading: 'For the two who count',
    heads: 'How many were there, us included',
    first: 'How many of them for the first time',
    destroyed: 'This sheet was destroyed on',
  },
  keep: ({ inRoom, hidden }: Where) =>
    inRoom
      ? `This sheet helps us greet one another and count. It is shown to nobody else${hidden ? ', and it does not leave the room with a name on it' : ''}. When the heads are counted, on the same evening, we tear it up. Only the numbers are kept.`
      : 'Only numbers are kept. Who came is written down nowhere.',
}
