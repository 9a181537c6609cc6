import type { Criterion, KnockOut } from '#domain/plan/criteria.ts'
import type { QuestionWords } from '#words/types.ts'

/** What stage 3 has settled, in words: "Thursday", "7 p.m.", "12". */
export interface Needs {
  readonly weekday?: string | undefined
  readonly time?: string | undefined
  readonly people?: string | undefined
}

interface CriterionWords {
  /** The row's name. */
  readonly short: string
  /** The question for the phone or the visit. */
  readonly ask: string
}

/** Every criterion: its name, and what to ask or look at (field guide, section 6). */
const named = {
  stepFree: () => ({
    short: 'Step-free',
    ask: 'Is there a way in without any step, from the street to the room? Is there a lip at a door, an elevator, a ramp?',
  }),
  toilet: () => ({
    short: 'Accessible toilet',
    ask: 'Is there a toilet that a person in a wheelchair can use? Is it open when we meet?',
  }),
  free: () => ({
    short: 'Free of charge',
    ask: 'What does it cost a self-help group? “Yes” only if members never pay.',
  }),
  private: () => ({ short: 'Quiet and private', ask: 'Does the door close? Can somebody outside see or hear you?' }),
  slot: (needs) => ({
    short: `Free ${when(needs) ?? 'at your time'}`,
    ask: `Is the room free ${when(needs) ?? 'when you want to meet'}, every time, with time to set up and to clear?`,
  }),
  transit: () => ({
    short: 'Bus, train, parking',
    ask: 'Which bus or train stops near, and until when? Where can people park, and where are the disabled bays?',
  }),
  safeWalk: () => ({
    short: 'Safe after dark',
    ask: 'Walk from the stop to the door in the evening. Is it lit? Are other people in the building?',
  }),
  neutral: () => ({
    short: 'Puts nobody off',
    ask: 'What does the sign at the door say about those who go in? Some people avoid a hospital or a church.',
  }),
  size: ({ people }) => ({
    short: people === undefined ? 'Chairs in a circle' : `${people} chairs in a circle`,
    ask:
      people === undefined
        ? 'How many people fit with their chairs in a circle?'
        : `Do ${people} people fit with their chairs in a circle? Can the tables be moved?`,
  }),
  longBooking: () => ({
    short: 'Yours for long',
    ask: 'Can we have it for a year? Who could take it from us, and how early would we know?',
  }),
  kitchen: () => ({ short: 'Kitchen for tea', ask: 'Is there a kitchen, and may we use it? Are there cups?' }),
} satisfies Record<Criterion, (needs: Needs) => CriterionWords>

function when({ weekday, time }: Needs): string | undefined {
  const parts = [weekday && `on ${weekday}s`, time && `at ${time}`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** What a place is said to lack, in the middle of a sentence. */
const lacks = {
  stepFree: { no: 'not step-free', partly: 'step-free only in part' },
  toilet: { no: 'no accessible toilet', partly: 'toilet accessible only in part' },
  free: { no: 'not free of charge', partly: 'free of charge only in part' },
  private: { no: 'not private', partly: 'private only in part' },
  slot: { no: 'not free at your time', partly: 'not always free at your time' },
} satisfies Record<KnockOut, { readonly no: string; readonly partly: string }>

/** Why each one is asked. */
const whys = {
  stepFree: {
    why: 'Even a low door sill can stop a power chair. So ask about the whole way, from the street to the room.',
    sources: ['SCIE'],
  },
  toilet: { why: 'Whoever cannot use the toilet cannot stay. Ask by phone, then look.', sources: ['PC', 'ours'] },
  free: { why: 'A self-help group is free, and nobody is turned away.', sources: ['seed', 'SHC'] },
  private: {
    why: 'People speak freely where nobody outside can hear them or see who is there.',
    sources: ['HC', 'ours'],
  },
  slot: {
    why: 'With a room that is yours only now and then, you would move just when people begin to come back. Have your dates ready when you call.',
    sources: ['ICA', 'ours'],
  },
  transit: {
    why: 'In a survey on scleroderma groups, lack of transport put off 35 percent in Europe and 17 percent in North America.',
    sources: ['SCL'],
  },
  safeWalk: {
    why: 'Other people in the building and a safe way to the stop let everybody get home at ease.',
    sources: ['TTC', 'SHO'],
  },
  neutral: {
    why: 'Some people avoid a hospital or a church, and a marked building puts survivors off.',
    sources: ['HC', 'EUG'],
  },
  size: { why: 'In a circle everybody sees everybody, and the group may grow.', sources: ['CG_L2', 'ours'] },
  longBooking: { why: 'One blog calls losing the room the worst blow.', sources: ['ALZ'] },
  kitchen: {
    why: 'Ask for coffee too: one group got its room, drinks and lunch free for three years.',
    sources: ['CG_L2', 'GF'],
  },
} satisfies Record<Criterion, Pick<QuestionWords, 'why' | 'sources'>>

export const placeCriteria = { ...named, lacks, whys }
