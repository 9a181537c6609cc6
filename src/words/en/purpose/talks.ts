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

/** Planning talks of the core group before the first meeting: their names, their fields, what to talk about. */
export const talks = {
  standard: {
    talk1: {
      title: 'Hopes and expectations',
      about: 'Why now, what each of you hopes for, and how to share the work.',
    },
    talk2: {
      title: 'Purpose, people, and format',
      about: 'What the group is for, who it’s for, and what you’ll do when you meet.',
    },
    talk3: {
      title: 'Rules, crisis, and money',
      about: 'What you agree on, what you’ll do in a crisis, and how you’ll cover costs.',
    },
    talk4: { title: 'Rehearsal', about: 'Read the opening aloud once. Agree who does what in a crisis.' },
  } satisfies Record<TalkId, { title: string; about: string }>,
  unnamed: (n: number) => `Talk ${n}`,
  several: (topics: readonly string[]) => topics.join(' · '),
  heading: 'Your talks',
  none: 'No talk planned yet. Choose one below, or plan your own.',
  offers: {
    heading: 'Talks to start with',
    more: 'More talks to choose from',
    text: 'Cover these before the first meeting.',
  },
  add: 'Plan another talk',
  facts: {
    noDate: 'No date yet',
    held: 'Held',
    heldWithout: 'Held. Name two of the core group who came.',
    ahead: 'Ahead',
    leads: (name: string) => `${name} facilitates`,
    led: (name: string) => `${name} facilitated`,
    noLead: 'No facilitator yet',
    points: (n: number) => (n === 1 ? '1 question on the agenda' : `${n} questions on the agenda`),
  },
  item: {
    lead: 'Set a date. Come back later and write down what you decided.',
    more: 'Topics, notes, and decisions',
    sitDown: 'Start this talk',
    sitDownHint: 'This page shows the time, the questions, and space for decisions.',
    toDecisions: 'Save as decisions',
    ahead: 'That day hasn’t come yet. If you already talked, change the date above.',
    notCore: (names: string, n: number) =>
      `${names} ${n === 1 ? 'hasn’t' : 'haven’t'} agreed to start the group with you. We count only people who have. You can change this under People.`,
  },
  fields: {
    date: {
      label: 'When will you talk?',
      why: 'Talk about hopes, purpose, and rules before the first meeting. A date makes it more likely to happen.',
      sources: ['SHU', 'CAP', 'ours'],
    },
    where: {
      label: 'Where will you talk?',
      hint: 'The first time, meet in public and tell someone where you are.',
      why: 'A public place is safer until you know each other. Don’t meet at someone’s home until you trust each other.',
      sources: ['TTC', 'CAM_R'],
    },
    facilitator: {
      label: 'Who facilitates?',
      hint: 'This person keeps time and helps everyone speak.',
      why: 'Taking turns is good practice for leading the group together.',
      sources: ['SHQ', 'ours'],
    },
    held: { label: 'Did you hold this talk?', options: { yes: 'Yes', no: 'Not yet' } },
    came: { label: 'Who was there?' },
    topics: {
      label: 'What will you talk about?',
      options: {
        hopes: 'Hopes and expectations',
        purpose: 'Purpose, people, and format',
        rules: 'Rules, crisis, and money',
        rehearsal: 'Rehearsing the opening',
        other: 'Something else',
      },
    },
    notes: { label: 'Notes', hint: 'Leave out what is private to one person.' },
    decided: { label: 'What did you decide?', hint: 'Write one line for each decision.' },
  } satisfies ItemWords<'discussions'>,
  agenda: {
    heading: 'Agenda',
    fromPlan: 'From your plan',
    fromPlanHint: 'You left these for the core group.',
    bank: (topic: string) => `Questions on ${topic.charAt(0).toLowerCase()}${topic.slice(1)}`,
    open: (page: string) => `from ${page}`,
    difference: 'you wanted to talk about this',
    unplaced: (n: number) =>
      n === 1 ? '1 question is waiting for the core group' : `${n} questions are waiting for the core group`,
    unplacedText: 'Plan a talk. We’ll add these questions to its agenda.',
    gone: 'A question from an earlier plan',
    over: 'You held this talk. We moved open questions to the next agenda.',
    sources: 'Where these questions come from',
    loading: 'One moment…',
  },
  differences: {
    monthsReply: 'How long until you meet regularly?',
    hoursReply: 'How many hours a month does it take, and who has them?',
    sharersReply: 'How many of you share the work?',
    firstTurnoutReply: 'How many people will come to the first meeting?',
    laterReply: 'How many will come after half a year?',
    balanceReply: 'Will you give help, get help, or organize most?',
    hearingReply: 'How will people hear about the group?',
    helperReply: 'What will a professional do, and until when?',
  } satisfies Record<TalkReply, string>,
  handOver: {
    title: 'Who facilitates next time?',
    counselor:
      'The counselor has facilitated two talks in a row. One of you could try next, with the counselor there to help.',
    nobody: 'No one has the next talk yet.',
    could: (names: string) => ended(`You could ask ${names}`),
    choose: 'Choose who facilitates',
  },
  /** The question bank, by topic. */
  prompts: {
    hopes: [
      { ask: 'Why now? What made each of you want this group?', sources: ['SHU'] },
      { ask: 'What would be different for one member after three months?', sources: ['ours'] },
      { ask: 'What are we not? This isn’t therapy or treatment. What else isn’t it?', sources: ['ours'] },
      { ask: 'Which comes first? Support, learning, or speaking up?', sources: ['seed'] },
      { ask: 'How does each of you like to work? What should no one do alone?', sources: ['SHU'] },
      { ask: 'Where do you hope your time will go? Helping, getting help, or organizing?', sources: ['seed'] },
    ],
    purpose: [
      { ask: 'What is the group for, in one or two sentences?', sources: ['COP'] },
      {
        ask: 'Is it only for people living with it, or family and friends too? Are there limits, like age or area?',
        sources: ['CAP'],
      },
      { ask: 'Do you want people who are alike, or a wider group?', sources: ['AFT'] },
      { ask: 'Can someone come just to listen?', sources: ['AL'] },
      { ask: 'Who can’t take part, and how will you say so in advance?', sources: ['ASCA'] },
      { ask: 'Will the group be open, closed, or something between?', sources: ['WHO', 'CAM', 'VIT'] },
      {
        ask: 'What happens in a meeting? Equal time, a topic, a speaker, steps, or a script?',
        sources: ['VF'],
      },
      { ask: 'Can people respond to each other, or does each share without comment?', sources: ['ours'] },
      {
        ask: 'Will you follow a program or your own format? What does a national organization give, and what does it ask?',
        sources: ['ours'],
      },
      { ask: 'People can come and go freely, for as long as they like. How will you say so?', sources: ['seed'] },
      { ask: 'Where will children be during the meeting?', sources: ['ours'] },
      { ask: 'Will some join online? Who hosts, and can cameras stay off?', sources: ['IOC', 'FCB'] },
      {
        ask: 'Who needs a ride? Who cares for someone who can’t be left alone?',
        sources: ['SCL', 'CG_L3'],
      },
    ],
    rules: [
      { ask: 'Read the ground rules aloud. Can each of you keep them?', sources: ['NB', 'FCB'] },
      {
        ask: 'What stays private, and what are the limits? What does the law ask of you here?',
        sources: ['FCB', 'NZ_F'],
      },
      {
        ask: 'Who steps out with someone who is upset? Which numbers do you call, and who calls?',
        sources: ['DV', 'THP'],
      },
      { ask: 'Who will check on the person who helped?', sources: ['ours'] },
      {
        ask: 'How will you cover costs so no one is turned away? Who writes it down, and who checks?',
        sources: ['SHC', 'CRC'],
      },
      { ask: 'If a company offers money, what would it want in return?', sources: ['AP'] },
      { ask: 'Who decides between meetings? Do you vote, or talk until all agree?', sources: ['ours'] },
    ],
    rehearsal: [
      { ask: 'Read the opening aloud, each of you a part. How long does it take?', sources: ['SMH'] },
      { ask: 'Who greets people, who starts on time, and who watches the clock?', sources: ['CG_L4', 'SEKO'] },
      { ask: 'Act it out. Someone starts to cry and leaves the room. Who does what?', sources: ['DV'] },
      { ask: 'Someone talks for ten minutes. What friendly words could you use?', sources: ['ours'] },
      { ask: 'What is the first topic? Pick something that matters now, with an easy first step.', sources: ['PC_1'] },
      { ask: 'Only two people come. Do you still meet?', sources: ['ASCA_C', 'MSP'] },
    ],
    other: [
      { ask: 'What do you want to agree on by the end?', sources: ['ours'] },
      { ask: 'Who will write it down, and who should hear about it?', sources: ['ours'] },
    ],
  } satisfies Record<TalkTopic, readonly Prompt[]>,
}
