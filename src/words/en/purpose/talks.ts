import { ended } from '#words/ended.ts'
import type { TalkReply } from '#domain/stages/agenda.ts'
import type { TalkTopic } from '#domain/stages/talks.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { TalkId } from '#domain/timeline/shown.ts'
import type { ItemWords } from '#words/types.ts'

interface Prompt {
  readonly ask: string
  readonly sources: readonly SourceKey[]
}

/** Discussions of the core group before the first meeting: their names, their fields, what to talk about. */
export const talks = {
  standard: {
    talk1: {
      title: 'Hopes and expectations',
      about: 'Why now, what each of you hopes for, and how much work there is to share.',
    },
    talk2: {
      title: 'Purpose, who may come, format',
      about: 'What the group is for, whom it is for, and what you will do when you sit together.',
    },
    talk3: {
      title: 'Rules, crisis, money',
      about: 'What you agree on, what you do when somebody is in a crisis, and how costs are met.',
    },
    talk4: { title: 'Rehearsal', about: 'Read the opening aloud once, and settle who does what in a crisis.' },
  } satisfies Record<TalkId, { title: string; about: string }>,
  unnamed: (n: number) => `Discussion ${n}`,
  several: (topics: readonly string[]) => topics.join('; '),
  heading: 'Your discussions',
  none: 'No discussion planned yet. Take one of the four below, or plan your own.',
  offers: {
    heading: 'Talks to begin with',
    text: 'Topics to cover before the first meeting. Take what you need: none counts until you do.',
  },
  add: 'Plan another discussion',
  facts: {
    noDate: 'No date yet',
    held: 'Held',
    heldWithout: 'Held. It counts once two of the core group are named as there.',
    ahead: 'Ahead',
    leads: (name: string) => `${name} facilitates`,
    led: (name: string) => `${name} facilitated`,
    noLead: 'Nobody to facilitate yet',
    points: (n: number) => (n === 1 ? 'One point from your plan' : `${n} points from your plan`),
  },
  item: {
    lead: 'Set a date, then come back and write down what came of it.',
    more: 'Topics, notes, decisions',
    sitDown: 'Sit down to this talk',
    sitDownHint: 'A page for the middle of the table: the time, the questions, and room for what you decide.',
    toDecisions: 'Take these over as decisions',
    ahead: 'That day is still ahead. If the talk was held, change the date above.',
    notCore: (names: string, n: number) =>
      `${names} ${n === 1 ? 'has' : 'have'} not agreed to found the group with you. Whoever has agreed counts here: you can say so under “People”.`,
  },
  fields: {
    date: {
      label: 'When?',
      why: 'Talk about hopes, purpose and rules before the first meeting. A date makes it more likely to happen.',
      sources: ['SHU', 'CAP', 'ours'],
    },
    where: {
      label: 'Where?',
      hint: 'For a first talk, meet in public and tell somebody where you are.',
      why: 'A public place is safer while you hardly know each other. One guide says: never at someone’s home until you trust each other.',
      sources: ['TTC', 'CAM_R'],
    },
    facilitator: {
      label: 'Who facilitates?',
      hint: 'Keeps the time and sees that everybody gets to speak.',
      why: 'Somebody keeps the time and draws people in. Taking turns is good practice for leading the group together.',
      sources: ['SHQ', 'ours'],
    },
    held: { label: 'Did it take place?', options: { yes: 'Yes', no: 'Not yet' } },
    came: { label: 'Who was there?' },
    topics: {
      label: 'What is it about?',
      options: {
        hopes: 'Hopes and expectations',
        purpose: 'Purpose, who may come, format',
        rules: 'Rules, crisis, money',
        rehearsal: 'Rehearsing the opening',
        other: 'Something else',
      },
    },
    notes: { label: 'Notes', hint: 'What you want to remember. Leave out what is private to one person.' },
    decided: { label: 'What did you decide?', hint: 'One line for each.' },
  } satisfies ItemWords<'discussions'>,
  agenda: {
    heading: 'What to talk about',
    fromPlan: 'From your plan',
    fromPlanHint: 'You left these for the core group.',
    bank: (topic: string) => `Questions: ${topic}`,
    open: (page: string) => `left open under “${page}”`,
    difference: 'you want to talk about it',
    unplaced: (n: number) =>
      n === 1 ? 'One question waits for the core group' : `${n} questions wait for the core group`,
    unplacedText: 'Plan a discussion, and they go onto its agenda.',
    gone: 'A question from an earlier plan',
    over: 'This discussion was held. What is still open is on the agenda of the next one.',
    sources: 'Where these questions come from',
    loading: 'One moment…',
  },
  differences: {
    monthsReply: 'How long will it take until you meet regularly?',
    hoursReply: 'How many hours a month does it take, and who has them?',
    sharersReply: 'How many of you share the work?',
    firstTurnoutReply: 'How many people will come to the first meeting?',
    laterReply: 'How many will come after half a year?',
    balanceReply: 'Giving help, getting help, organizing: where will your time go?',
    hearingReply: 'How will people hear about the group?',
    helperReply: 'How much will a professional do, and when does it end?',
  } satisfies Record<TalkReply, string>,
  handOver: {
    title: 'Who facilitates next time?',
    counselor:
      'The counselor has facilitated two discussions in a row. It may be time for one of you to try, with the counselor beside you.',
    nobody: 'Nobody is down for the next discussion yet.',
    could: (names: string) => ended(`It could be ${names}`),
    choose: 'Choose who facilitates',
  },
  /** The question bank, by topic. */
  prompts: {
    hopes: [
      { ask: 'Why now? What made each of you want this group?', sources: ['SHU'] },
      { ask: 'What would be different for one member after three months?', sources: ['ours'] },
      { ask: 'What are we not? Not therapy, not treatment: what else?', sources: ['ours'] },
      { ask: 'Support, learning, speaking up: which comes first?', sources: ['seed'] },
      { ask: 'How does each of you like to work? What should nobody have to do alone?', sources: ['SHU'] },
      { ask: 'Helping, being helped, organizing: where do you hope your time will go?', sources: ['seed'] },
    ],
    purpose: [
      { ask: 'What is the group for, in one or two sentences?', sources: ['COP'] },
      { ask: 'Only those who live with it, or family and friends too? Any limits of age or area?', sources: ['CAP'] },
      { ask: 'Narrow, so that people are alike, or wide, so that there are enough?', sources: ['AFT'] },
      { ask: 'May somebody come just to listen and look?', sources: ['AL'] },
      { ask: 'Who cannot take part, and how do you say it beforehand?', sources: ['ASCA'] },
      { ask: 'Open at any time, closed, or something between?', sources: ['WHO', 'CAM', 'VIT'] },
      {
        ask: 'What happens in a meeting: a circle with equal time, a topic, a speaker, steps or a script?',
        sources: ['VF'],
      },
      { ask: 'May people answer one another, or is each heard without comment? Groups differ.', sources: ['ours'] },
      {
        ask: 'A program with steps or a script, or a format of your own? If a national body stands behind you: what does it give, and what does it ask?',
        sources: ['ours'],
      },
      { ask: 'Everybody may come and go freely, for as long as they like. How do you say so?', sources: ['seed'] },
      { ask: 'Where are children meanwhile: at home, minded, or with you?', sources: ['ours'] },
      { ask: 'Some in the room, some on the screen? Who hosts, and may cameras stay off?', sources: ['IOC', 'FCB'] },
      {
        ask: 'Who has no way to get there? Who has somebody at home who cannot be left alone?',
        sources: ['SCL', 'CG_L3'],
      },
    ],
    rules: [
      { ask: 'Read the ground rules aloud. Can each of you keep them?', sources: ['NB', 'FCB'] },
      {
        ask: 'What stays in the room, and what are the limits? What does the law ask of you here?',
        sources: ['FCB', 'NZ_F'],
      },
      {
        ask: 'Who steps out with somebody who is upset? Which numbers do you call, and who calls?',
        sources: ['DV', 'THP'],
      },
      { ask: 'Who talks afterward with the one who helped?', sources: ['ours'] },
      {
        ask: 'How are costs met, so that nobody is turned away? Who writes it down, who checks?',
        sources: ['SHC', 'CRC'],
      },
      { ask: 'A company offers money. What would it want in return?', sources: ['AP'] },
      { ask: 'Who decides what between meetings? Until all agree, or by a vote?', sources: ['ours'] },
    ],
    rehearsal: [
      { ask: 'Read the opening aloud, each of you a part. How long does it take?', sources: ['SMH'] },
      { ask: 'Who stands at the door, who starts on time, who watches the clock?', sources: ['CG_L4', 'SEKO'] },
      { ask: 'Play it through: somebody begins to cry and leaves the room. Who does what?', sources: ['DV'] },
      { ask: 'Somebody talks for ten minutes. Which friendly words do you use?', sources: ['ours'] },
      { ask: 'What is the first topic? Pick something that presses, with one easy first step.', sources: ['PC_1'] },
      { ask: 'Only two people come. Do you still sit down?', sources: ['ASCA_C', 'MSP'] },
    ],
    other: [
      { ask: 'What do you want to have settled when you get up again?', sources: ['ours'] },
      { ask: 'Who writes it down, and who needs to hear it?', sources: ['ours'] },
    ],
  } satisfies Record<TalkTopic, readonly Prompt[]>,
}
