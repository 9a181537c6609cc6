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
    short: 'No steps',
    ask: 'Is there a way in without steps, from the street to the room? Is there a lip at a door, an elevator, or a ramp?',
  }),
  toilet: () => ({
    short: 'Restroom for everyone',
    ask: 'Is there a restroom that a person in a wheelchair can use? Is it open when we meet?',
  }),
  free: () => ({
    short: 'Free',
    ask: 'What does it cost a self-help group? Say yes only if members never pay.',
  }),
  private: () => ({ short: 'Private', ask: 'Is it quiet? Does the door close? Can anyone outside see or hear us?' }),
  slot: (needs) => ({
    short: `Free ${when(needs) ?? 'at your time'}`,
    ask: `Is the room free ${when(needs) ?? 'when we want to meet'}, each time, with time to set up and clean up?`,
  }),
  transit: () => ({
    short: 'Bus, train, parking',
    ask: 'Which bus or train stops nearby, and until when? Where can people park? Where is accessible parking?',
  }),
  safeWalk: () => ({
    short: 'Safe after dark',
    ask: 'Is the walk from the stop to the door lit? Are other people in the building?',
  }),
  neutral: () => ({
    short: 'Comfortable for all',
    ask: 'What does the sign at the door say about people who go in? Some people avoid a hospital or a church.',
  }),
  size: ({ people }) => ({
    short: people === undefined ? 'Chairs in a circle' : `${people} chairs in a circle`,
    ask:
      people === undefined
        ? 'How many people fit with their chairs in a circle?'
        : `Do ${people} people fit with their chairs in a circle? Can the tables be moved?`,
  }),
  longBooking: () => ({
    short: 'Book for a year',
    ask: 'Can we book it for a year? Who could take the room from us, and how soon would we know?',
  }),
  kitchen: () => ({ short: 'Kitchen', ask: 'Is there a kitchen we can use? Are there cups?' }),
} satisfies Record<Criterion, (needs: Needs) => CriterionWords>

function when({ weekday, time }: Needs): string | undefined {
  const parts = [weekday && `on ${weekday}s`, time && `at ${time}`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

/** What a place is said to lack, in the middle of a sentence. */
const lacks = {
  stepFree: { no: 'has steps', partly: 'has some steps' },
  toilet: { no: 'lacks an accessible restroom', partly: 'has a restroom some can’t use' },
  free: { no: 'costs money', partly: 'is only partly free' },
  private: { no: 'isn’t private', partly: 'is only partly private' },
  slot: { no: 'isn’t open at your time', partly: 'isn’t always open at your time' },
} satisfies Record<KnockOut, { readonly no: string; readonly partly: string }>

/** Why each one is asked. */
const whys = {
  stepFree: {
    why: 'Even a low door sill can stop a power wheelchair. Ask about the whole way in.',
    sources: ['SCIE'],
  },
  toilet: { why: 'People who can’t use the restroom can’t stay. Ask by phone, then look.', sources: ['PC', 'ours'] },
  free: { why: 'A self-help group is free, and no one is turned away.', sources: ['seed', 'SHC'] },
  private: {
    why: 'People speak freely when no one outside can hear them or see who is there.',
    sources: ['HC', 'ours'],
  },
  slot: {
    why: 'If the room isn’t always yours, you may have to move just as people start to return. Have your dates ready when you call.',
    sources: ['ICA', 'ours'],
  },
  transit: {
    why: 'One study asked people with scleroderma. Lack of transport kept away 35 percent in Europe and 17 percent in North America.',
    sources: ['SCL'],
  },
  safeWalk: {
    why: 'People feel safer with others in the building and a safe walk to the stop.',
    sources: ['TTC', 'SHO'],
  },
  neutral: {
    why: 'Some people avoid a hospital or a church. Survivors may avoid a marked building.',
    sources: ['HC', 'EUG'],
  },
  size: { why: 'In a circle, everyone can see each other. Leave space to grow.', sources: ['CG_L2', 'ours'] },
  longBooking: { why: 'One blog calls losing the room the worst blow. Ask for a long booking.', sources: ['ALZ'] },
  kitchen: {
    why: 'Ask about coffee, too. One group got its room, drinks, and lunch free for three years.',
    sources: ['CG_L2', 'GF'],
  },
} satisfies Record<Criterion, Pick<QuestionWords, 'why' | 'sources'>>

export const placeCriteria = { ...named, lacks, whys }
