import type { Current } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import type { SourceKey } from '../sources.ts'
import { callsThisWeek } from '../stages/coverageCalls.ts'
import { listedDuties } from '../stages/load.ts'
import { withoutDeputy } from '../stages/loadGaps.ts'
import type { StepAddress } from '../stages/sections.ts'
import { inRoom } from '../stages/setting.ts'
import { isShown } from '../stages/shownStep.ts'
import { wasHeld } from '../timeline/shown.ts'

/** One concrete thing to do about it, on a page of the plan. */
export interface WhatIfMove {
  readonly id: string
  readonly to: StepAddress
  /** Whether it belongs to this plan now; absent means always. */
  readonly when?: (now: Current) => boolean
  /** What the plan counts of it, for its words: duties you hold, people to call. */
  readonly count?: (now: Current) => number
}

export interface WhatIfCase {
  readonly id: string
  readonly sources: readonly SourceKey[]
  readonly moves: readonly WhatIfMove[]
}

const duties = (now: Current) => listedDuties(now).length
const yours = (now: Current) => listedDuties(now).filter((duty) => duty.holder === founderId).length
const isBefore = (now: Current) => !wasHeld(now)

/** What founders fear, or meet with, after section 12 of the field guide. To add one: one entry here, its words in `whatIf.ts`. */
export const whatIfCases = [
  {
    id: 'nobodyComes',
    sources: ['LUP', 'ASCA_C', 'CG_L4', 'REL', 'BE', 'ours'],
    moves: [
      { id: 'call', to: 'connections/list', count: (now) => callsThisWeek(now).length },
      { id: 'invite', to: 'connections/word' },
      { id: 'countYeses', to: 'timeline/date', when: isBefore },
      { id: 'smaller', to: 'purpose/size', when: wasHeld },
    ],
  },
  {
    id: 'oneTakesOver',
    sources: ['MCL', 'SMH', 'SEKO'],
    moves: [
      { id: 'sentences', to: 'purpose/conduct' },
      { id: 'turns', to: 'purpose/order' },
      { id: 'rule', to: 'purpose/rules' },
    ],
  },
  {
    id: 'everything',
    sources: ['ZOR', 'BCNA', 'NZ_S'],
    moves: [
      { id: 'share', to: 'coreGroup/duties', when: (now) => duties(now) > 0, count: yours },
      { id: 'list', to: 'coreGroup/duties', when: (now) => duties(now) === 0 },
      {
        id: 'deputies',
        to: 'coreGroup/duties',
        when: (now) => withoutDeputy(now).length > 0,
        count: (now) => withoutDeputy(now).length,
      },
      { id: 'ask', to: 'coreGroup/search' },
      { id: 'hours', to: 'purpose/between' },
    ],
  },
  {
    id: 'costs',
    sources: ['PER', 'GF', 'AA_NY'],
    moves: [
      { id: 'freeRoom', to: 'place/places', when: inRoom },
      { id: 'figures', to: 'purpose/cash' },
      { id: 'ways', to: 'purpose/privacy' },
    ],
  },
  {
    id: 'notBack',
    sources: ['CG_L4', 'PSC', 'MH', 'CAM'],
    moves: [
      { id: 'followUp', to: 'timeline/follow' },
      { id: 'structure', to: 'purpose/order' },
      { id: 'forms', to: 'timeline/evaluations', when: wasHeld },
      { id: 'firstMeeting', to: 'purpose/order', when: isBefore },
    ],
  },
  {
    id: 'needBreak',
    sources: ['CF', 'NZ_S', 'SHQ_E', 'ours'],
    moves: [
      { id: 'rest', to: 'coreGroup/care' },
      { id: 'standIn', to: 'coreGroup/succession' },
      { id: 'pause', to: 'timeline/after' },
    ],
  },
] as const satisfies readonly WhatIfCase[]

type Declared = (typeof whatIfCases)[number]
export type WhatIfId = Declared['id']
export type MoveId<W extends WhatIfId> = Extract<Declared, { id: W }>['moves'][number]['id']

export const whatIfIds: readonly WhatIfId[] = whatIfCases.map(({ id }) => id)
/** The case of that id; undefined for an address that names none. */
export const whatIfOf = (id: string | undefined): (WhatIfCase & { readonly id: WhatIfId }) | undefined =>
  whatIfCases.find((each) => each.id === id)

/** The moves that this plan has now, each leading to a page that is there, with its number where it counts something (else 0). */
export const movesNow = (
  now: Current,
  { moves }: WhatIfCase,
): readonly { readonly id: string; readonly to: StepAddress; readonly count: number }[] =>
  moves.flatMap(({ id, to, when, count }) =>
    isShown(now, to) && (when?.(now) ?? true) ? [{ id, to, count: count?.(now) ?? 0 }] : [],
  )
