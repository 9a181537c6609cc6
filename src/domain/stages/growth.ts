import { said, type Current } from '../plan/current.ts'
import { meetingPicture } from './meetingPicture.ts'
import { ends, groupSize } from './range.ts'

/** Talking groups have up to twelve people [SEKO]; above it one guide says to split [CG_D]. */
export const talkingSize = { few: 8, many: 12 } as const
/** Small rooms within a meeting hold three to five people [DBSA_P]. */
const roomSize = 5

/** `few`, `many`: the ends of the range. `grown`: when something has to happen. The others: what comes of it. */
export type GrowthCase = 'few' | 'many' | 'grown' | 'halves' | 'rooms'
export interface GrowthTurn {
  readonly case: GrowthCase
  /** In one circle. */
  readonly people: number
  /** Minutes for each of them. */
  readonly minutes: number
}

/** The number from which something happens: what was said, else the first one too many, never within the range. People. */
export function growsAt(now: Current): number {
  const { growthFrom } = now.sections.purpose
  const most = Math.max(talkingSize.many, ...ends(groupSize(now)))
  const from = said(growthFrom)
  return from !== undefined && from >= 2 ? from : most + 1
}

/**
 * Speaking time in minutes at both ends of the range, when the group has grown, and after it was halved (two groups, or
 * two meetings) or sat down in small rooms. From the running order; empty where no time of it is shared.
 */
export function growthTurns(now: Current): readonly GrowthTurn[] {
  const { shared, turns } = meetingPicture(now)
  if (shared === 0) return []
  const at = growsAt(now)
  const half = Math.ceil(at / 2)
  const room = Math.ceil(at / Math.ceil(at / roomSize))
  const [few, many = few] = turns
  const turn = (which: GrowthCase, people: number): GrowthTurn => ({ case: which, people, minutes: shared / people })
  return [
    ...(few ? [turn('few', few.people)] : []),
    ...(many && many !== few ? [turn('many', many.people)] : []),
    turn('grown', at),
    turn('halves', half),
    ...(said(now.sections.purpose.growth) === 'smallRooms' ? [turn('rooms', room)] : []),
  ]
}
