import type { Criterion, KnockOut } from '#domain/plan/criteria.ts'

/** What stage 3 has settled, in words: "Thursday", "7:00 PM", "12". */
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
  stepFree: () => ({ short: 'Step-free', ask: 'Is there a way in without any step, from the street to the room? Is there a lip at a door, an elevator, a ramp?' }),
  toilet: () => ({ short: 'Accessible toilet', ask: 'Is there a toilet that a person in a wheelchair can use? Is it open when we meet?' }),
  free: () => ({ short: 'Free of charge', ask: 'What does it cost a self-help group? “Yes” only if members never pay.' }),
  private: () => ({ short: 'Quiet and private', ask: 'Does the door close? Can somebody outside see or hear you?' }),
  slot: (needs) => ({
    short: `Free ${when(needs) ?? 'at your time'}`,
    ask: `Is the room free ${when(needs) ?? 'when you want to meet'}, every time, with time to set up and to clear?`,
  }),
  transit: () => ({ short: 'Bus, train, parking', ask: 'Which bus or train stops near, and until when? Where can people park, and where are the disabled bays?' }),
  safeWalk: () => ({ short: 'Safe after dark', ask: 'Walk from the stop to the door in the evening. Is it lit? Are other people in the building?' }),
  neutral: () => ({ short: 'Puts nobody off', ask: 'What does the sign at the door say about those who go in? Some people avoid a hospital or a church.' }),
  size: ({ people }) => ({
    short: people === undefined ? 'Chairs in a circle' : `${people} chairs in a circle`,
    ask: people === undefined ? 'How many people fit with their chairs in a circle?' : `Do ${people} people fit with their chairs in a circle? Can the tables be moved?`,
  }),
  longBooking: () => ({ short: 'Yours for long', ask: 'Can we have it for a year? Who could take it from us, and how early would we know?' }),
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

export const placeCriteria = { ...named, lacks }
