import type { PartId } from '#domain/stages/standardParts.ts'
import type { RunningOrderFacts } from '#domain/documents/runningOrder.ts'
import { openingWords } from './opening.ts'

type Where = Pick<RunningOrderFacts, 'inRoom' | 'online' | 'hidden' | 'several'>
const only = (is: boolean, ...texts: readonly string[]) => (is ? texts : [])

/** The running order of the first meeting, with everything that is read aloud. */
export const runningOrderPaper = {
  title: 'First meeting outline',
  labels: {
    day: 'Day',
    time: 'Time',
    place: 'Place',
    platform: 'Online at',
    expected: 'People we expect',
    leads: 'Facilitator',
    stepsOut: 'Steps out with anyone who is upset',
    welcomes: 'Welcomes people',
    keepsTime: 'Keeps time',
    opens: 'Opens and locks up',
    hosts: 'Hosts online',
    takesNotes: 'Takes notes without names',
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
          ? 'Two of us come early. This guide suggests 45 minutes.'
          : 'I come early, and someone knows where I am. This guide suggests 45 minutes.',
        'Put chairs in a circle, but not too many. Leave one free near the door.',
      ),
      ...only(inRoom && !hidden, 'Put up signs where people may get lost.'),
      ...only(inRoom && hidden, 'Don’t put up signs that say what meets here.'),
      ...only(inRoom, 'Set up the sign-in table, drinks, and tissues.'),
      ...only(
        online,
        'Open the online meeting early, with a waiting room. This guide suggests 15 minutes. Test sound and picture.',
        'Turn off recording. Don’t save the chat.',
      ),
      'Keep the crisis card nearby, with numbers you’ve checked.',
      inRoom
        ? 'Have the sign-in sheet, contact cards, this outline, and a clock ready.'
        : 'Have this outline and a clock ready, and the numbers ready for the chat.',
      'If only one person comes, meet anyway.',
    ],
  },
  order: {
    heading: 'Minute by minute',
    caption: 'The parts of the meeting in order',
    ours: 'This is our suggestion until you set your own order.',
    head: { at: 'Time', minute: 'Minute', minutes: 'Min.', what: 'What', who: 'Who' },
    part: (n: string) => `Part ${n}`,
    about: {
      welcome: ({ inRoom, online }) =>
        inRoom
          ? `Start on time. Point out exits, restrooms, and drinks.${online ? ' Greet people online.' : ''}`
          : 'Start on time. Explain how to mute, how to raise a hand, and what to do if the call drops.',
      opening: () => 'Read the opening words.',
      rulesRead: () => 'Read the ground rules. Ask if anyone wants a change.',
      introductions: ({ inRoom, online }) =>
        inRoom && !online
          ? 'Talk in pairs for ten minutes. Then each person introduces the other.'
          : 'Share your name and one sentence on what brings you here.',
      sharing: () => 'Everyone has the same time, and may pass. Start with someone who would like to.',
      wishes: () => 'What do you want from this group? Write the answers where everyone can see them.',
      practical: () => 'Share the next date, two small jobs, and contact cards for people who want them.',
      closing: () => 'Each person shares one sentence to take home. Say thanks.',
    } satisfies Record<PartId, (where: Where) => string>,
    each: (minutes: string) =>
      minutes === '0'
        ? 'One sentence for each person.'
        : minutes === '1'
          ? 'About 1 minute for each person.'
          : `About ${minutes} minutes for each person.`,
    tooShort: 'Turns are short in a group this size. You could split into two circles.',
    end: 'End',
  },
  aloud: {
    heading: 'Words to read aloud',
    lead: 'Read slowly, or use your own words.',
    opening: 'Opening',
    openingWords,
    why: 'Why groups like this work',
    whyWords:
      'Why do groups like this help? Here we find others who face the same thing. We tell one another how it is for us. We see people who are further along, and we come to understand things in a new way. We find our own strength, and we grow stronger by helping someone else.',
    rules: 'Ground rules',
    rulesLead: ({ several }: Where) =>
      several
        ? 'We suggest these rules. At the second meeting, we decide on them together.'
        : 'I suggest these rules. At the second meeting, we decide on them together.',
    oursRules: 'These are our suggestions until you choose your own rules.',
    crisis: 'If someone is in danger',
    crisisWords: ({ several, inRoom }: Where) =>
      [
        'Someone here may be in danger, or may say they want to harm themselves or someone else. Then we stop and take time for that.',
        several
          ? 'One of us stays with the person, and steps out with them if they want. Another stays with the group.'
          : 'I stay with the person. I may ask one of you to stay with the group, or end early.',
        'We call people who are trained for this. We do not judge how anyone is.',
        inRoom
          ? 'If a life is in danger, we call emergency services.'
          : 'If a life is in danger, we call emergency services, and we may ask where you are.',
        'Afterward, we take a moment for everyone who was there.',
      ].join(' '),
    crisisNote: 'Facilitators, the steps are on the crisis card.',
    closing: 'Closing',
    closingWords: ({ several, inRoom }: Where, next: string | undefined) =>
      [
        `Thank you for coming and for listening. ${several ? 'We' : 'I'} ask everyone once more to keep private what you heard here and who you saw here.`,
        next === undefined ? 'You will hear the date of the next meeting in a moment.' : `We meet again on ${next}.`,
        'Please come to three meetings before you decide if the group is for you.',
        inRoom
          ? 'If you would like us to reach you, fill in a card and hand it to one of us. If not, that is fine too.'
          : 'If you would like us to reach you, send the host a private message. If not, that is fine too.',
      ].join(' '),
    next: 'Next meeting',
  },
  kindly: { heading: 'How to interrupt kindly', lead: 'Say these early, in your own voice.' },
  after: {
    heading: 'Afterward',
    items: ({ inRoom, several, hidden }: Where): readonly string[] => [
      'Count how many came, and how many were new. Don’t write names.',
      ...only(inRoom, 'Leave the room as you found it. Lock up together if you can.'),
      several
        ? 'Sit down together. This guide suggests 20 minutes. Who spoke? Who didn’t? What’s next?'
        : 'Take some time. This guide suggests 20 minutes. Who spoke? Who didn’t? What’s next? Call someone who supports you.',
      hidden
        ? 'Thank each person only in the way they said is safe.'
        : 'Thank the people who asked to hear from you. This guide suggests within two days. Hide their addresses from each other.',
    ],
  },
  notes: 'Notes without names',
}
