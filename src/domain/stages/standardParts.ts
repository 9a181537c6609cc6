import type { serves } from '../plan/choices.ts'

export type Serves = (typeof serves)[number]

export interface StandardPart {
  readonly id: string
  /** Minutes in a meeting of ninety. */
  readonly minutes: number
  /** It gives way when the meeting is shorter and grows when it is longer; the others take their time at any length. */
  readonly stretches?: true
  /** Its time is shared out among everybody in the room. */
  readonly shared?: true
  readonly serves: readonly Serves[]
}

/** The agenda of a meeting of ninety minutes (field guide, section 8). Ids are stored as `std` of an item. */
export const standardParts = [
  { id: 'welcome', minutes: 5, serves: [] },
  { id: 'opening', minutes: 5, serves: [] },
  { id: 'rulesRead', minutes: 5, serves: [] },
  { id: 'introductions', minutes: 20, stretches: true, shared: true, serves: ['coping'] },
  { id: 'sharing', minutes: 35, stretches: true, shared: true, serves: ['coping', 'learning', 'helping'] },
  { id: 'wishes', minutes: 10, stretches: true, serves: ['learning'] },
  { id: 'practical', minutes: 5, serves: ['helping'] },
  { id: 'closing', minutes: 5, shared: true, serves: ['coping'] },
] as const satisfies readonly StandardPart[]

export type PartId = (typeof standardParts)[number]['id']
export const partIds: readonly PartId[] = standardParts.map((part) => part.id)
export const standardPart = (id: string | undefined): (StandardPart & { readonly id: PartId }) | undefined =>
  standardParts.find((part) => part.id === id)

/** Minutes of the standard order as it is written. */
export const standardLength = 90
/** Parts that stretch move in steps of so many minutes. */
const step = 5

/**
 * Standard parts fitted to `length` minutes, which they fill exactly (and never less than a minute each). Parts that stretch
 * move in steps of five, and the longest takes what is left. Where the time is too short for that, every part gives way.
 */
export function scaledParts(
  length: number,
  ids: readonly PartId[] = partIds,
): readonly { readonly id: PartId; readonly minutes: number }[] {
  const parts: readonly (StandardPart & { readonly id: PartId })[] = standardParts.filter((part) =>
    ids.includes(part.id),
  )
  const whole = Math.max(parts.length, Math.floor(length))
  const stretching = parts.filter((part) => part.stretches)
  const fixed = sum(parts.filter((part) => !part.stretches))
  const hasRoom = stretching.length > 0 && whole >= fixed + step * stretching.length
  const size = (part: StandardPart): number => {
    if (!hasRoom) return Math.max(1, Math.floor((part.minutes * whole) / sum(parts)))
    if (!part.stretches) return part.minutes
    return Math.max(step, Math.round((part.minutes * (whole - fixed)) / sum(stretching) / step) * step)
  }
  const longest = (stretching.length > 0 ? stretching : parts).toSorted((a, b) => b.minutes - a.minutes)[0]
  const others = parts.reduce((total, part) => (part === longest ? total : total + size(part)), 0)
  return parts.map((part) => ({ id: part.id, minutes: part === longest ? whole - others : size(part) }))
}

const sum = (parts: readonly StandardPart[]): number => parts.reduce((total, part) => total + part.minutes, 0)
