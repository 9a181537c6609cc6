import type { PartId } from '#domain/stages/standardParts.ts'
import type { RunningOrderFacts } from '#domain/documents/runningOrder.ts'
import { openingWords } from './opening.ts'

type Where = Pick<RunningOrderFacts, 'inRoom' | 'online' | 'hidden' | 'several'>
const only = (is: boolean, ...texts: readonly string[]) => (is ? texts : [])

/** The running order of the first meeting, with everything that is read aloud. */
export const runningOrderPaper = {
  title: 'First meeting: running order',
  labels: {
    day: 'Day',
    time: 'Time',
    place: 'Place',
    platform: 'Online at',
    expected: 'We expect',
    leads: 'Leads',
    stepsOut: 'Stands by, and steps out with somebody who is upset',
    welcomes: 'Welcomes people',
    keepsTime: 'Watches the clock',
    opens: 'Opens and locks up',
    hosts: 'Lets people in online',
    takesNotes: 'Takes notes, without names',
  },
  time: (from: string, to: string | undefined) => (to === undefined ? `From ${from}` : `${from} to ${to}`),
  people: (n: string) => (n === '1' ? 'about 1 person' : `about ${n} people`),
  whoHeading: 'Who does what',
  before: {
    heading: 'Before people come',
    items: ({ inRoom, online, hidden, several }: Where): readonly string[] => [
      ...only(
        inRoom,
        several
          ? 'Two of us are there early. This guide suggests 45 minutes.'
          : 'I am there early, and somebody knows where I am. This guide suggests 45 minutes.',
        'Chairs in a circle, one free near the door. Not too many.',
      ),
      ...only(inRoom && !hidden, 'Signs where people may get lost.'),
      ...only(inRoom && hidden, 'No sign says what meets here.'),
      ...only(inRoom, 'A table to sign in, a table with something to drink, tissues.'),
      ...only(
        online,
        'The online meeting is open early, with a waiting room. This guide suggests 15 minutes. Sound and picture are tried out.',
        'Recording is off. The chat is not saved.',
      ),
      'The crisis card is at hand, its numbers checked.',
      inRoom
        ? 'Sign-in sheet, contact cards, this paper, a clock.'
        : 'This paper, a clock, and the numbers ready for the chat.',
      'If only one person comes: meet all the same.',
    ],
  },
  order: {
    heading: 'Minute by minute',
    caption: 'The parts of the meeting in order',
    ours: 'This is our suggestion, until you put the parts in your own order.',
    head: { at: 'Time', minute: 'Minute', minutes: 'Min.', what: 'What', who: 'Who' },
    part: (n: string) => `Part ${n}`,
    about: {
      welcome: ({ inRoom, online }) =>
        inRoom
          ? `Start on time. Exits, toilets, something to drink.${online ? ' Greet those on the screen.' : ''}`
          : 'Start on time. How to mute, how to raise a hand, what to do if the call breaks off.',
      opening: () => 'Read the opening words.',
      rulesRead: () => 'Read the ground rules. Ask for one change.',
      introductions: ({ inRoom, online }) =>
        inRoom && !online
          ? 'In pairs for ten minutes, then each presents the other.'
          : 'A name and one sentence each: what brings you here?',
      sharing: () => 'Everybody has the same time, and may pass. Begin with somebody who would like to.',
      wishes: () => 'What do you want from this group? Write it down for all to see.',
      practical: () => 'The next date, two small jobs, contact cards for those who like.',
      closing: () => 'A sentence each: what do you take home? Thanks.',
    } satisfies Record<PartId, (where: Where) => string>,
    each: (minutes: string) =>
      minutes === '0'
        ? 'A sentence for each.'
        : minutes === '1'
          ? 'About 1 minute for each.'
          : `About ${minutes} minutes for each.`,
    tooShort: 'Turns are short with so many. You could share in two circles.',
    end: 'End',
  },
  aloud: {
    heading: 'Words to read aloud',
    lead: 'Read slowly, or say it in your own words.',
    opening: 'Opening',
    openingWords,
    why: 'Why groups like this work',
    whyWords:
      'Why do groups like this help? Here we find others who face the same. We tell one another how it is, see people who are further along, and come to understand it in a new way. We find strength of our own, and we grow stronger by helping somebody else.',
    rules: 'Ground rules',
    rulesLead: ({ several }: Where) =>
      several
        ? 'We would like to keep to these rules. At the second meeting we decide on them together.'
        : 'I suggest these rules. At the second meeting we decide on them together.',
    oursRules: 'Rules to start from, until you choose your own.',
    crisis: 'If somebody is in danger',
    crisisWords: ({ several, inRoom }: Where) =>
      [
        'It can happen that somebody here is in danger, or says that they might harm themselves or somebody else. Then we stop and take time for it.',
        several
          ? 'One of us stays with the person, and goes out with them if they want. Another stays with the group.'
          : 'I stay with the person. I may ask one of you to stay with the group, or end early.',
        `We call people who are trained for this. We do not judge how anybody is. ${inRoom ? 'Where a life is in danger, we call emergency services.' : 'Where a life is in danger, we call emergency services, so we may ask where you are.'}`,
        'Afterward we take a moment for everybody who was there.',
      ].join(' '),
    crisisNote: 'For those who lead: the steps are on the crisis card.',
    closing: 'Closing',
    closingWords: ({ several, inRoom }: Where, next: string | undefined) =>
      [
        `Thank you for coming, and for listening. ${several ? 'We' : 'I'} ask everyone once more: what you heard here, and whom you saw here, please keep to yourselves.`,
        next === undefined ? 'You will hear the day of the next meeting in a moment.' : `We meet again on ${next}.`,
        'Give it three meetings before you decide whether it is for you.',
        inRoom
          ? 'If you want to be reached, fill in a card and hand it over in person. If not, that is fine too.'
          : 'If you want to be reached, write to the host in a private message. If not, that is fine too.',
      ].join(' '),
    next: 'Next meeting',
  },
  kindly: { heading: 'Sentences for interrupting kindly', lead: 'Say them early, in your own voice.' },
  after: {
    heading: 'Afterward',
    items: ({ inRoom, several, hidden }: Where): readonly string[] => [
      'Count heads: how many came, how many for the first time. No names.',
      ...only(inRoom, 'Leave the room as it was. Two lock up together, if you can.'),
      several
        ? 'Sit together. This guide suggests 20 minutes: who spoke, who did not, what next?'
        : 'Take some time. This guide suggests 20 minutes: who spoke, who did not, what next? Call somebody who supports you.',
      hidden
        ? 'Say thank you only in the way that each person named as safe.'
        : 'Say thank you to those who want to be reached. This guide suggests within two days. No one sees the addresses of others.',
    ],
  },
  notes: 'Notes, without names',
}
