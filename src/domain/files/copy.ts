import { entrySchema, type DeskEntry } from '../desk/entry.ts'
import { envelopeText, type Envelope } from '../plan/envelope.ts'
import { isDictionary, plainData } from '../plan/plainData.ts'
import { isHopelessDesk } from './faults.ts'

/**
 * A copy for the founder: the plan with everything that is theirs, so that it comes back whole on another device. A
 * counselor's records are in no file of a plan; only copies of old brought them along, beside the envelope. Frozen: see
 * `released/`.
 */
export const copyKind = 'self-help-copy'
export const copyVersion = 1

export const copyText = (envelope: Envelope): string =>
  `{"kind":"${copyKind}","version":${copyVersion},"envelope":${envelopeText(envelope)}}`

/** The counselor's record in a copy of old: undefined where there is none, `damaged` where there is one that cannot be read. */
export function deskIn(data: unknown): DeskEntry | 'damaged' | undefined {
  if (!isDictionary(data) || data['desk'] === undefined) return undefined
  const { data: desk } = plainData(data['desk'])
  if (isHopelessDesk(desk)) return 'damaged'
  const read = entrySchema.safeParse(desk)
  return read.success ? read.data : 'damaged'
}
