import type { DecisionState, PlanDecision } from '#domain/stages/decisions.ts'
import type { ItemWords } from '#words/types.ts'

/** Decisions: what is on offer, the list, one of them. */
export const decisions = {
  heading: 'Your decisions',
  none: 'No decision written down yet. Take some below, or write your own.',
  add: 'Write a decision of your own',
  unnamed: (n: number) => `Decision ${n}`,
  /** "2 agreed by the core group, 1 open" */
  count: (state: DecisionState, n: string) =>
    `${n} ${{ open: 'open', draft: n === '1' ? 'draft' : 'drafts', agreed: 'agreed by the core group', confirmed: 'confirmed by members' }[state]}`,
  counts: (parts: string) => `So far: ${parts}.`,
  awaits: 'Members confirm at meeting 2',
  again: (day: string) => `Look again on ${day}`,
  lookedAgain: (day: string) => `Looked at again, ${day}`,
  /** "Settled on November 10, 2026, in “Purpose, who may come, format”" */
  settled: (day: string | undefined, talk: string | undefined) =>
    ['Settled', ...(day === undefined ? [] : [`on ${day}`]), ...(talk === undefined ? [] : [`in “${talk}”`])].join(' '),
  in: (talk: string) => `In “${talk}”`,
  fromPlan: {
    heading: 'What your plan says already',
    text: 'Your answers, ready to be taken over. None is a decision until you take it.',
    sources: ['ours'],
  },
  fromTalks: {
    heading: 'What your discussions decided',
    text: 'One line for each, as you wrote it down there.',
    sources: ['ours'],
  },
  standard: {
    statement: 'What the group is for',
    mayCome: 'Who may come',
    openness: 'Open or closed',
    size: 'How many people',
    rhythm: 'When we meet',
    leading: 'Who leads',
    confidentiality: 'What stays in the group',
    limits: 'The limits of that',
    crisis: 'In a crisis',
    money: 'How costs are met',
    program: 'Format',
    life: 'How long the group runs',
    growth: 'When too many come',
    crossTalk: 'Answering one another',
    advice: 'Advice',
    children: 'Children',
    cover: 'Insurance',
  } satisfies Record<PlanDecision, string>,
  /** A decision made of an answer: "Who leads: two people together". */
  made: (name: string, answer: string) => `${name}: ${answer}`,
  people: (few: string, many: string) => (few === many ? `${few} people` : `${few} to ${many} people`),
  item: {
    heading: 'A decision',
    lead: 'In words that somebody who was not there can understand.',
    more: 'A note',
    noTalk: 'None, or not said',
    changed: { title: 'Your plan says something else now', take: 'Take the words of the plan' },
    onLine: (day: string) => `It stands on your timeline on ${day}, as something to look at again.`,
    toLine: 'Go to the timeline',
    allConfirmed: 'Members have confirmed it. It holds until you look again.',
  },
  fields: {
    words: { label: 'The decision' },
    state: { label: 'How far is it agreed?' },
    talk: { label: 'In which discussion was it settled?' },
    decidedOn: { label: 'When was it settled?', hint: 'After you have looked again: the new day.' },
    reviewOn: {
      label: 'When do you look at it again?',
      why: 'Rules hold better when they are looked at again: whoever comes later may see it another way.',
      sources: ['NB', 'ours'],
    },
    note: { label: 'Note', hint: 'Why, who saw it another way, what was left out.' },
  } satisfies ItemWords<'decisions'>,
} as const
