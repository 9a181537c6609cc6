import type { DeskEntry } from '../desk/entry.ts'
import { packetKind, packetSchema, packetVersion, type ReturnPacket } from '../desk/packet.ts'
import { closeCut } from '../plan/closeCut.ts'
import type { Envelope } from '../plan/envelope.ts'
import { openData, openText, type Opened } from '../plan/openEnvelope.ts'
import { isDictionary, plainData, type Dictionary } from '../plan/plainData.ts'
import { copyKind, copyVersion, deskIn } from './copy.ts'
import { isHopeless, isHopelessPacket } from './faults.ts'
import { lockedKind, lockedSchema, lockedVersion, type LockedCopy } from './lockedCopy.ts'
import { isTooMuch } from './tooMuch.ts'

/** What the data of a file turned out to be. */
export type OpenedFile =
  /** `own`: for the founder, with all that is theirs; otherwise a plan as it is handed over. `desk`: in copies of old. */
  | { readonly is: 'plan'; readonly own: boolean; readonly envelope: Envelope; readonly desk?: DeskEntry | 'damaged' }
  | { readonly is: 'salvaged'; readonly envelope: Envelope; readonly dropped: readonly string[] }
  | { readonly is: 'packet'; readonly packet: ReturnPacket }
  | { readonly is: 'locked'; readonly locked: LockedCopy }
  | { readonly is: 'newer' | 'damaged' | 'notAPlan' | 'tooMuch' }

/**
 * Reads the data of a file that somebody chose: it may be anything, made by anybody. Never throws, keeps nothing, and
 * what it costs is bounded (`npm run bench:hostile`).
 */
export function openFile(text: string): OpenedFile {
  if (isTooMuch(text)) return { is: 'tooMuch' }
  const whole = parse(text)
  if (whole) return opened(whole.data, text)
  // Only a copy is wrapped; a plan on its own says itself what is left of it.
  const closed = text.includes(`"${copyKind}"`) ? closeCut(text) : undefined
  const cut = closed === undefined ? undefined : parse(closed)
  return cut && kindOf(cut.data) === copyKind ? cutShort(opened(cut.data, text)) : fromPlan(openText(text))
}

function opened(parsed: unknown, text: string): OpenedFile {
  const kind = kindOf(parsed)
  if (kind === copyKind) return inVersion(parsed, copyVersion, (data) => copyIn(data, text))
  if (kind === lockedKind)
    return inVersion(parsed, lockedVersion, (data) =>
      read(lockedSchema.safeParse(data), (locked) => ({ is: 'locked', locked })),
    )
  if (kind === packetKind) return inVersion(parsed, packetVersion, packetIn)
  return fromPlan(openData(parsed, text, isHopeless))
}

function copyIn(data: Dictionary, text: string): OpenedFile {
  const found = fromPlan(openData(data['envelope'], text, isHopeless))
  if (found.is === 'notAPlan') return { is: 'damaged' }
  if (found.is !== 'plan') return found
  const desk = deskIn(data)
  return { ...found, own: true, ...(desk && { desk }) }
}

/** A session puts forward what two people get through in an hour. */
const mostSuggestions = 1000

function packetIn(data: Dictionary): OpenedFile {
  const { suggestions } = data
  if (Array.isArray(suggestions) && suggestions.length > mostSuggestions) return { is: 'tooMuch' }
  return isHopelessPacket(data)
    ? { is: 'damaged' }
    : read(packetSchema.safeParse(data), (packet) => ({ is: 'packet', packet }))
}

const cutShort = (found: OpenedFile): OpenedFile =>
  found.is === 'plan' ? { is: 'salvaged', envelope: found.envelope, dropped: [] } : found

function fromPlan(found: Opened): OpenedFile {
  if (found.is === 'open') return { is: 'plan', own: false, envelope: found.envelope }
  if (found.is === 'damaged' && found.salvage)
    return { is: 'salvaged', envelope: found.salvage.envelope, dropped: found.salvage.dropped }
  return { is: found.is }
}

/** A newer format is said to be one, whatever it holds; a version that is none is damage. */
function inVersion(parsed: unknown, known: number, open: (data: Dictionary) => OpenedFile): OpenedFile {
  const { data } = plainData(parsed)
  if (!isDictionary(data)) return { is: 'notAPlan' }
  const { version } = data
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { is: 'damaged' }
  return version > known ? { is: 'newer' } : open(data)
}

const read = <T>(
  found: { readonly success: true; readonly data: T } | { readonly success: false },
  as: (data: T) => OpenedFile,
): OpenedFile => (found.success ? as(found.data) : { is: 'damaged' })

const kindOf = (parsed: unknown): unknown =>
  isDictionary(parsed) && Object.hasOwn(parsed, 'kind') ? parsed['kind'] : undefined

function parse(text: string): { readonly data: unknown } | undefined {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}
