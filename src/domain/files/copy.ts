import { entrySchema, type DeskEntry } from '../desk/entry.ts'
import { seal, type Envelope } from '../plan/envelope.ts'
import { isDictionary, plainData } from '../plan/plainData.ts'
import { isHopelessDesk } from './faults.ts'

/**
 * "My copy": everything of one plan that this device holds, so that it comes back whole on another. A wrapper around
 * the envelope, whose own format says nothing of a counselor's notes. Frozen: see `released/`.
 */
export const copyKind = 'self-help-copy'
export const copyVersion = 1

/** The text of a copy. `desk`: the counselor's record of this plan, where one goes along. */
export function copyText(envelope: Envelope, desk?: DeskEntry): string {
  return `{"kind":"${copyKind}","version":${copyVersion},"envelope":${seal(envelope)}${desk ? `,"desk":${JSON.stringify(desk)}` : ''}}`
}

/** The counselor's record in a copy: undefined where there is none, `damaged` where there is one that cannot be read. */
export function deskIn(data: unknown): DeskEntry | 'damaged' | undefined {
  if (!isDictionary(data) || data['desk'] === undefined) return undefined
  const { data: desk } = plainData(data['desk'])
  if (isHopelessDesk(desk)) return 'damaged'
  const read = entrySchema.safeParse(desk)
  return read.success ? read.data : 'damaged'
}
