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
  title: 'Duty cards',
  intro:
    'Cut along the lines. Each card goes to the person who holds the duty, and moves on with it. A small duty with an end is easier to take, and to give back.',
  unnamed: 'Duty',
  purpose: 'What it is for',
  tasks: 'Tasks',
  labels: { hours: 'Hours a month', holder: 'Held by', deputy: 'Stands in', until: 'Term ends', next: 'Comes next' },
  handOver: 'To hand over',
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
      purpose: 'The first voice that people hear. It may decide whether they come.',
      tasks: ({ hidden }) => [
        'Answer messages and calls at the hours you have set.',
        'Listen first. Many tell their story.',
        'Say what a meeting is like, when and how to join.',
        hidden
          ? 'Ask for a safe way and a safe time to reply. Leave no message without a yes.'
          : 'Ask how they heard of the group. Note the number, no names.',
      ],
      handOver: () => [
        'Email and voicemail with passwords',
        'The words you use',
        'Calls that still wait for an answer',
      ],
    },
    facilitating: {
      purpose: 'Keeps the talk going, so that everybody can be heard.',
      tasks: () => [
        'Open and close on time.',
        'Read the opening words and the rules.',
        'Make room for the quiet ones. Interrupt kindly.',
        'Agree beforehand who steps out with somebody who is upset.',
      ],
      handOver: () => ['Opening words and running order', 'Sentences that helped', 'One meeting led together'],
    },
    placeAndKeys: {
      purpose: 'People find an open door, each time.',
      tasks: () => [
        'Book the dates, and confirm them shortly before.',
        'Open the room early, with somebody else.',
        'Lock up and leave it tidy.',
        'Tell everybody at once if the room falls through.',
      ],
      handOver: () => [
        'Keys, and any alarm code by word of mouth',
        'Who is in charge of the house',
        'Dates that are booked',
      ],
    },
    onlineHost: {
      purpose: 'People get in without trouble, and nobody comes in who should not.',
      tasks: () => [
        'Open the meeting early.',
        'Let people in from the waiting room.',
        'Mute noise and help with sound.',
        'Watch the chat. Do not save it, and record nothing.',
      ],
      handOver: () => [
        'The account and its password',
        'How the link is sent, and to whom',
        'What to do when the call breaks off',
      ],
    },
    outreachLog: {
      purpose: 'People who need the group hear that it exists.',
      tasks: ({ hidden }) => [
        hidden ? 'Tell only people and services that you trust.' : 'Tell people, offices and boards about the group.',
        'Note who was told, and when to call again.',
        'Thank those who send somebody.',
        'Tell them at once when something changes.',
      ],
      handOver: ({ hidden }) => [
        'The list of connections',
        hidden ? 'Whom not to tell' : 'Where flyers hang, and the rest of the flyers',
        'Promises still to keep',
      ],
    },
    coFacilitating: {
      purpose: 'Somebody has time for the one person who needs it.',
      tasks: () => [
        'Watch the circle while the other leads.',
        'Go out with somebody who is upset, if they want that.',
        'Take over when the other one has to stop.',
        'Talk it through together afterward.',
      ],
      handOver: () => ['The crisis card', 'A quiet place to go to', 'One meeting led together'],
    },
    records: {
      purpose: 'Dates and decisions can be found when somebody asks.',
      tasks: () => [
        'Keep the dates and tell everybody.',
        'Write down decisions, no stories and no names.',
        'Count heads at each meeting.',
        'Keep passwords where one other person can reach them.',
      ],
      handOver: () => ['Decisions and dates', 'Head counts', 'Passwords, one person to another'],
    },
    welcoming: {
      purpose: 'Nobody comes in and stands there alone.',
      tasks: ({ inRoom, online }) => [
        ...only(inRoom, 'Be there early, at the door.'),
        ...only(online, 'Greet each person who joins by the name they chose.'),
        'Say what will happen, and that they may pass.',
        ...only(inRoom, 'Sit with newcomers if they like.'),
        'Say goodbye, and the next date.',
      ],
      handOver: () => ['What newcomers ask most', 'Cards and sheets that are left'],
    },
    settingUp: {
      purpose: 'The room feels ready when people come in.',
      tasks: ({ hidden }) => [
        'Put chairs in a circle, with a free seat near the door.',
        hidden ? 'Put up no sign that tells what meets here.' : 'Put signs where people may get lost.',
        'Something to drink, tissues, the sign-in table.',
        'Afterward: leave the room as it was.',
      ],
      handOver: () => ['The box with cups and signs', 'Where chairs belong', 'What the house asks of us'],
    },
    timekeeping: {
      purpose: 'Everybody gets a share, and the meeting ends on time.',
      tasks: () => [
        'Watch the clock, so that the facilitator can listen.',
        'Give a quiet sign shortly before the end of a turn.',
        'Say when it is time for the closing round.',
      ],
      handOver: () => ['The running order', 'The sign you use'],
    },
    writingPrinting: {
      purpose: 'Papers are right, and there when they are needed.',
      tasks: ({ hidden }) => [
        'Write and print flyers, letters and cards.',
        'Let a second person read them first.',
        hidden ? 'Print nothing that shows place or contact.' : 'Never print a private number.',
        'Take down what is out of date.',
      ],
      handOver: () => ['The plan, as a file', 'Where we print, and who pays'],
    },
    money: {
      purpose: 'The group stays free, and the figures are open.',
      tasks: () => [
        'Collect, pay, keep every receipt.',
        'Write each sum on the cash sheet.',
        'Count together with a second person.',
        'Tell members what came in, what went out, what is left.',
      ],
      handOver: () => ['Cash sheet and receipts', 'The money, counted by two', 'Bills that are still to be paid'],
    },
    contactList: {
      purpose: 'Those who want to be reached can be. Nobody else is.',
      tasks: () => [
        'Keep the contact cards locked away.',
        'Write only to those who ticked it, with hidden addresses.',
        'Give no number to anybody without asking.',
        'Destroy a card on its day, and when somebody leaves.',
      ],
      handOver: () => [
        'The cards, from hand to hand',
        'What is on a device is deleted there',
        'Days on which cards are destroyed',
      ],
    },
    topicsSpeakers: {
      purpose: 'Meetings stay worth coming to.',
      tasks: () => [
        'Ask what people want to talk about.',
        'Note the topic of each meeting.',
        'Invite speakers, if the group wants them. They sell nothing and collect no names.',
        'Keep time for questions, and for the group itself.',
      ],
      handOver: () => ['Topics that wait', 'Speakers who were asked, and what they said'],
    },
    teamCare: {
      purpose: 'Those who carry the group are carried too.',
      tasks: () => [
        'Ask each of you now and then how it is going.',
        'See who does too much, and move one task.',
        'Look for who comes next, and let them practice.',
        'Thank people.',
      ],
      handOver: () => ['Who would like to do more, or less', 'Terms that end soon'],
    },
  } satisfies Record<DutyId, CardWords>,
}
