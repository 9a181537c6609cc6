import type { DecisionState, PlanDecision } from '#domain/stages/decisions.ts'
import type { ItemWords } from '#words/types.ts'

/** Decisions: what is on offer, the list, one of them. */
export const decisions = {
  heading: 'Your decisions',
  none: 'No decisions yet. Add some below, or write your own.',
  add: 'Write your own decision',
  unnamed: (n: number) => `Decision ${n}`,
  /** "2 agreed by the core group, 1 open" */
  count: (state: DecisionState, n: string) =>
    `${n} ${{ open: 'open', draft: n === '1' ? 'draft' : 'drafts', agreed: 'agreed by the core group', confirmed: 'confirmed by members' }[state]}`,
  counts: (parts: string) => `So far: ${parts}.`,
  awaits: 'Members confirm at the second meeting',
  again: (day: string) => `Check again on ${day}`,
  lookedAgain: (day: string) => `Checked again on ${day}`,
  /** "Settled on November 10, 2026, in “Purpose, who may come, format”" */
  settled: (day: string | undefined, talk: string | undefined) =>
    ['Decided', ...(day === undefined ? [] : [`on ${day}`]), ...(talk === undefined ? [] : [`in “${talk}”`])].join(' '),
  in: (talk: string) => `In “${talk}”`,
  fromPlan: {
    heading: 'From your plan',
    text: 'These are your answers. Add one to make it a decision.',
    sources: ['ours'],
  },
  fromTalks: {
    heading: 'From your talks',
    text: 'These are the lines you wrote down.',
    sources: ['ours'],
  },
  standard: {
    statement: 'What the group is for',
    mayCome: 'Who may come',
    openness: 'Open or closed',
    size: 'How many people',
    rhythm: 'When we meet',
    leading: 'Who leads',
    confidentiality: 'What stays private',
    limits: 'The limits of privacy',
    crisis: 'In a crisis',
    money: 'How we cover costs',
    program: 'Format',
    life: 'How long the group runs',
    growth: 'When too many come',
    crossTalk: 'Cross-talk',
    advice: 'Advice',
    children: 'Children',
    cover: 'Insurance',
  } satisfies Record<PlanDecision, string>,
  /** A decision made of an answer: "Who leads: Two people together". */
  made: (name: string, answer: string) => `${name}: ${answer}`,
  people: (few: string, many: string) => (few === many ? `${few} people` : `${few} to ${many} people`),
  item: {
    heading: 'A decision',
    lead: 'Write it so someone who wasn’t there can understand.',
    more: 'A note',
    noTalk: 'None',
    changed: { title: 'Your plan has a different answer now', take: 'Use your plan’s answer' },
    onLine: (day: string) => `We added a reminder to your timeline on ${day}.`,
    toLine: 'Go to the timeline',
    allConfirmed: 'Members have confirmed this. It holds until you check again.',
  },
  fields: {
    words: { label: 'The decision' },
    state: { label: 'How far do you agree?' },
    talk: { label: 'In which talk did you decide?' },
    decidedOn: { label: 'When did you decide?', hint: 'If you checked it again, write the new date.' },
    reviewOn: {
      label: 'When will you check it again?',
      why: 'Rules hold better when you check them again. People who join later may see it another way.',
      sources: ['NB', 'ours'],
    },
    note: { label: 'Note', hint: 'Write why you decided this, and who saw it another way.' },
  } satisfies ItemWords<'decisions'>,
} as const
