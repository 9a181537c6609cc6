import { closeCut } from './closeCut.ts'
import { currentVersion, envelopeKind, envelopeSchema, type Envelope } from './envelope.ts'
import { migrations } from './migrations/list.ts'
import { migrate } from './migrations/migrate.ts'
import { isDictionary, plainData } from './plainData.ts'
import { salvage, type Salvage } from './salvage.ts'

export type Opened =
  | { readonly is: 'open'; readonly envelope: Envelope; /** The format it was written in. */ readonly from: number }
  /** Written by a newer build: to look at the text and to save it, never to write over it. */
  | { readonly is: 'newer'; readonly version: number; readonly text: string }
  /** A plan once. The text is kept as it is; what could be read of it is offered as a copy. */
  | { readonly is: 'damaged'; readonly text: string; readonly salvage?: Salvage }
  | { readonly is: 'notAPlan'; readonly text: string }

/** Reads a stored or handed-over text. Never throws, whatever the text, and changes nothing. */
export function openText(text: string): Opened {
  const parsed = parse(text)
  if (parsed === undefined) return text.includes(`"${envelopeKind}"`) ? broken(text) : { is: 'notAPlan', text }
  return openData(parsed.data, text)
}

/** The same of what was parsed already. `isHopeless`: whether it is not worth reading, asked before the schema is. */
export function openData(parsed: unknown, text: string, isHopeless: (data: unknown) => boolean = () => false): Opened {
  const { data, cut } = plainData(parsed)
  if (!isDictionary(data) || data['kind'] !== envelopeKind) return { is: 'notAPlan', text }
  const { version } = data
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return damaged(
      text,
      tryTo(() => salvage(data)),
    )
  if (version > currentVersion) return { is: 'newer', version, text }
  const migrated = tryTo(() => migrate(data, version, migrations))
  if (isHopeless(migrated)) return damaged(text, undefined)
  // The parser spreads its issues as arguments, and runs out of stack on a file with a hundred thousand of them.
  const read = tryTo(() => envelopeSchema.safeParse(migrated))
  if (read?.success && cut.length === 0) return { is: 'open', envelope: read.data, from: version }
  const saved = tryTo(() => salvage(migrated))
  return damaged(text, saved && { ...saved, dropped: [...cut, ...saved.dropped] })
}

function broken(text: string): Opened {
  const closed = closeCut(text)
  const parsed = closed === undefined ? undefined : parse(closed)
  const opened = parsed && openData(parsed.data, text)
  if (opened?.is === 'open') return damaged(text, { envelope: opened.envelope, dropped: [], cutShort: true })
  return damaged(text, opened?.is === 'damaged' && opened.salvage ? { ...opened.salvage, cutShort: true } : undefined)
}

const damaged = (text: string, saved: Salvage | undefined): Opened =>
  saved ? { is: 'damaged', text, salvage: saved } : { is: 'damaged', text }

/** A byte order mark, which some editors and mail programs put first, is no damage. */
function parse(text: string): { readonly data: unknown } | undefined {
  return tryTo(() => ({ data: JSON.parse(text.replace(/^\uFEFF/, '')) }))
}

function tryTo<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
