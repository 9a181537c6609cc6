import type { DutyCardsFacts } from '#domain/documents/dutyCards.ts'
import type { DutyId } from '#domain/stages/duties.ts'

type Where = Pick<DutyCardsFacts, 'inRoom' | 'online' | 'hidden'>
interface CardWords {
  /** What the duty is there for. */
  readonly purpose: string
  readonly tasks: (where: Where) => readonly string[]
  /** What the next holder has to be given. */
  readonly handOver: (where: Where) => readonly string[]
}

const hours = (n: string) => (n === '1' ? '1 hour' : `${n} hours`)
const only = (is: boolean, text: string) => (is ? [text] : [])

/** Duty cards: what each duty asks, who holds it, who steps in, who comes next. */
export const dutyCardsPaper = {
  title: 'Role cards',
  intro:
    'Cut along the lines. Each card goes to the person who has the role, and moves on with the role. A small role with an end date is easier to take on.',
  unnamed: 'Role',
  purpose: 'What it is for',
  tasks: 'Tasks',
  labels: { hours: 'Hours a month', holder: 'Who has it', deputy: 'Backup', until: 'Term ends', next: 'Who is next' },
  handOver: 'To hand off',
  hours: (before: string | undefined, after: string | undefined, isEstimate: boolean) => {
    if (before === '0' && after === '0') return 'Only during the meetings'
    if (before === undefined || after === undefined)
      return before === undefined
        ? `${hours(after ?? '')}, from the first meeting on`
        : `${hours(before)} until the first meeting`
    const says =
      before === after
        ? hours(before)
        : before === '0'
          ? `${hours(after)}, from the first meeting on`
          : `${hours(before)} until the first meeting, then ${after}`
    return isEstimate ? `About ${says} (this guide’s estimate)` : says
  },
  of: {
    publicContact: {
      purpose: 'You are the first voice people hear. That can help them decide to come.',
      tasks: ({ hidden }) => [
        'Answer messages and calls at the hours you set.',
        'Listen first. People often tell their story.',
        'Say what a meeting is like, when it is, and how to join.',
        hidden
          ? 'Ask for a safe way and a safe time to reply. Leave a message only if they say yes.'
          : 'Ask how they heard about the group. Write down numbers, not names.',
      ],
      handOver: () => ['Email and voicemail, with passwords', 'What you usually say', 'Calls you haven’t answered yet'],
    },
    facilitating: {
      purpose: 'You keep the meeting on track, and everyone can be heard.',
      tasks: () => [
        'Start and end on time.',
        'Read the opening words and the ground rules.',
        'Make room for quiet people. Interrupt kindly.',
        'Agree who steps out if someone is upset.',
      ],
      handOver: () => ['Opening words and meeting outline', 'Sentences that helped', 'One meeting led together'],
    },
    placeAndKeys: {
      purpose: 'People find an open door every time.',
      tasks: () => [
        'Book the dates. Confirm each one a few days ahead.',
        'Open the room early with another person.',
        'Leave the room tidy and lock up.',
        'Tell everyone soon if you lose the room.',
      ],
      handOver: () => ['Keys, and any alarm code in person', 'Who is in charge of the building', 'Booked dates'],
    },
    onlineHost: {
      purpose: 'People can join easily, and strangers can’t.',
      tasks: () => [
        'Open the meeting early.',
        'Let people in from the waiting room.',
        'Mute noise and help people with sound.',
        'Watch the chat. Don’t save it, and don’t record.',
      ],
      handOver: () => ['The account and its password', 'Who gets the link, and how', 'What to do if the call drops'],
    },
    outreachLog: {
      purpose: 'People who need the group find out about it.',
      tasks: ({ hidden }) => [
        hidden
          ? 'Tell only people and services you trust.'
          : 'Tell people, offices, and bulletin boards about the group.',
        'Write down who you told and when to call again.',
        'Thank people who refer someone.',
        'Tell them soon when something changes.',
      ],
      handOver: ({ hidden }) => [
        'The list of connections',
        hidden ? 'Who not to tell' : 'Where flyers are up, and the flyers you have left',
        'Promises to keep',
      ],
    },
    coFacilitating: {
      purpose: 'Someone has time for the person who needs it.',
      tasks: () => [
        'Watch the circle while the facilitator leads.',
        'Step out with someone who is upset, if they want that.',
        'Fill in when the facilitator needs to stop.',
        'Talk afterward about how it went.',
      ],
      handOver: () => ['The crisis card', 'A quiet place to go', 'One meeting led together'],
    },
    records: {
      purpose: 'People can find dates and decisions when they need them.',
      tasks: () => [
        'Keep track of dates and tell everyone.',
        'Write down decisions, not stories or names.',
        'Count how many come to each meeting.',
        'Keep passwords where one other person can reach them.',
      ],
      handOver: () => ['Decisions and dates', 'How many came to each meeting', 'Passwords, in person'],
    },
    welcoming: {
      purpose: 'Everyone who comes in is greeted.',
      tasks: ({ inRoom, online }) => [
        ...only(inRoom, 'Be at the door early.'),
        ...only(online, 'Greet each person who joins by the name they chose.'),
        'Say what will happen and that they can pass.',
        ...only(inRoom, 'Sit with newcomers if they like.'),
        'Say goodbye and give the next date.',
      ],
      handOver: () => ['What newcomers ask most', 'Leftover cards and sheets'],
    },
    settingUp: {
      purpose: 'The room is ready when people come in.',
      tasks: ({ hidden }) => [
        'Put chairs in a circle. Leave a free seat near the door.',
        hidden ? 'Don’t put up signs that say what meets here.' : 'Put up signs where people may get lost.',
        'Set out drinks, tissues, and the sign-in sheet.',
        'Afterward, leave the room as you found it.',
      ],
      handOver: () => ['The box with cups and signs', 'Where the chairs go', 'What the building asks of us'],
    },
    timekeeping: {
      purpose: 'Everyone gets a turn, and the meeting ends on time.',
      tasks: () => [
        'Watch the clock while the facilitator listens.',
        'Give a quiet sign shortly before a turn ends.',
        'Say when it’s time for the closing round.',
      ],
      handOver: () => ['The meeting outline', 'The sign you use'],
    },
    writingPrinting: {
      purpose: 'Documents are correct and ready when you need them.',
      tasks: ({ hidden }) => [
        'Write and print flyers, letters, and cards.',
        'Ask a second person to read them first.',
        hidden ? 'Don’t print the place or the contact on anything.' : 'Never print a private number.',
        'Take down old flyers.',
      ],
      handOver: () => ['A copy of the plan', 'Where we print, and who pays'],
    },
    money: {
      purpose: 'The group stays free, and anyone can see the figures.',
      tasks: () => [
        'Collect money, pay bills, and keep every receipt.',
        'Write each amount in the cash log.',
        'Count the money with a second person.',
        'Tell members what came in, what went out, and what is left.',
      ],
      handOver: () => ['Cash log and receipts', 'The money, counted by two people', 'Bills to pay'],
    },
    contactList: {
      purpose: 'We can reach people who asked for it, and only them.',
      tasks: () => [
        'Keep the contact cards locked away.',
        'Write only to people who agreed. Hide their addresses.',
        'Ask before you give a number to anyone.',
        'Destroy each card on its date, and when someone leaves.',
      ],
      handOver: () => ['The cards, in person', 'Delete contacts from your own devices', 'Dates to destroy cards'],
    },
    topicsSpeakers: {
      purpose: 'People find meetings worth coming to.',
      tasks: () => [
        'Ask what people want to talk about.',
        'Write down the topic of each meeting.',
        'Invite speakers if the group wants them. Speakers don’t sell anything or collect names.',
        'Leave time for questions and for the group itself.',
      ],
      handOver: () => ['Topics for later', 'Speakers you asked, and what they said'],
    },
    teamCare: {
      purpose: 'People who run the group get support too.',
      tasks: () => [
        'Ask each person now and then how things are going.',
        'Notice who does too much, and move one task.',
        'Find the next person for each role, and let them practice.',
        'Thank people.',
      ],
      handOver: () => ['Who would like to do more, or less', 'Terms that end soon'],
    },
  } satisfies Record<DutyId, CardWords>,
}
