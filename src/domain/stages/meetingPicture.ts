import { said, type Current } from '../plan/current.ts'
import type { Serves } from './standardParts.ts'
import { ends, groupSize } from './range.ts'

/** No longer than two hours, with a fixed end [SEKO]. Minutes. */
export const longest = 120
/** With less than this many minutes a person, we say so. Our suggestion. */
export const shortTurn = 3
/** People in a group that talks [SEKO]: stands in until the founder has said how many. */
const usualSize = { few: 8, many: 12 } as const

export interface Block {
  readonly id: string
  /** Minutes from the beginning. */
  readonly from: number
  readonly minutes: number
  /** How many of its minutes lie after the end of the meeting. */
  readonly over: number
  readonly shared: boolean
  readonly serves: readonly Serves[]
}

export interface Turn {
  readonly people: number
  /** Minutes for each of them. */
  readonly minutes: number
}

export interface MeetingPicture {
  /** Minutes that the meeting lasts, as far as it was said. */
  readonly length: number | undefined
  /** Minutes of all parts. */
  readonly used: number
  /** Minutes by which the parts are too long; 0 where they fit. */
  readonly over: number
  /** Minutes that no part has taken. */
  readonly left: number
  /** Parts whose minutes nobody has said. */
  readonly unknown: number
  readonly blocks: readonly Block[]
  /** Minutes that everybody shares. */
  readonly shared: number
  /** Speaking time with few people and with many; one turn where both are the same. Empty where no time is shared. */
  readonly turns: readonly Turn[]
  /** At the first meeting, where more are expected than the group is meant for: the running order counts with them. */
  readonly atFirst?: Turn
  /** Nobody has said how many come: the usual size stands in. */
  readonly sizeIsUsual: boolean
}

/** The running order to scale, minute by minute, with the time each person gets to speak. */
export function meetingPicture(now: Current): MeetingPicture {
  const length = said(now.sections.purpose.length)
  const { parts } = now.lists
  const blocks: Block[] = []
  let used = 0
  for (const { id, minutes, shared, serves } of parts) {
    if (minutes === undefined) continue
    const end = used + minutes
    const over = length === undefined ? 0 : Math.min(minutes, Math.max(0, end - length))
    blocks.push({ id, from: used, minutes, over, shared: shared === 'yes', serves: serves ?? [] })
    used = end
  }
  const shared = blocks.reduce((sum, block) => sum + (block.shared ? block.minutes : 0), 0)
  const { sizes, isUsual } = sizesOf(now)
  const expected = said(now.sections.expectations.firstTurnout) ?? 0
  return {
    length,
    used,
    over: length === undefined ? 0 : Math.max(0, used - length),
    left: length === undefined ? 0 : Math.max(0, length - used),
    unknown: parts.length - blocks.length,
    blocks,
    shared,
    turns: shared === 0 ? [] : sizes.map((people) => ({ people, minutes: shared / people })),
    ...(shared > 0 && expected > Math.max(...sizes)
      ? { atFirst: { people: expected, minutes: shared / expected } }
      : {}),
    sizeIsUsual: isUsual,
  }
}

/** The sizes to reckon with, the smaller one first. Less than one person is no size. */
function sizesOf(now: Current): { readonly sizes: readonly number[]; readonly isUsual: boolean } {
  const known = ends(groupSize(now)).filter((size) => size >= 1)
  return known.length === 0
    ? { sizes: [usualSize.few, usualSize.many], isUsual: true }
    : { sizes: [...new Set(known)], isUsual: false }
}

/** There are parts, each with its minutes; they fit the length, and that is two hours at most (`stages.md`, 3) [SEKO]. */
export function orderFits(now: Current): boolean {
  const { length, blocks, unknown, over } = meetingPicture(now)
  return length !== undefined && length <= longest && blocks.length > 0 && unknown === 0 && over === 0
}

/** Some turn is so short that it is worth a word. Advice only: it never stands in the way. */
export const isShort = ({ turns, atFirst }: Pick<MeetingPicture, 'turns' | 'atFirst'>): boolean =>
  [...turns, ...(atFirst ? [atFirst] : [])].some((turn) => turn.minutes < shortTurn)
