/** What tells two texts of one plan apart, without opening them. */
export interface Head {
  readonly version: number
  readonly revision: number
  readonly writer: string
}

/** The text that was looked at last: at every save the one before it is looked at again, and a large plan takes long to parse. */
let last: { readonly text: string; readonly head: Head | undefined } | undefined

/** Reads it from a stored text; undefined where the text is damaged. */
export function headOf(text: string): Head | undefined {
  if (last?.text === text) return last.head
  const head = read(text)
  last = { text, head }
  return head
}

/** A text that was just made from what is known: its head need not be read. */
export function knowHead(text: string, { version, revision, writer }: Head): void {
  last = { text, head: { version, revision, writer } }
}

function read(text: string): Head | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (
      typeof data !== 'object' ||
      data === null ||
      !('version' in data) ||
      !('revision' in data) ||
      !('writer' in data)
    )
      return undefined
    const { version, revision, writer } = data
    return typeof version === 'number' && typeof revision === 'number' && typeof writer === 'string'
      ? { version, revision, writer }
      : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether `ours` must not be written over `stored`. `base` is the last revision that this tab has read or seen
 * confirmed: what another tab wrote after it was never seen here, and a higher number of our own is no leave to replace
 * it. A newer format is never written over: an old page that was left open would drop what it does not know.
 */
export function isOvertaken(stored: Head, ours: Head, base: number): boolean {
  if (stored.version > ours.version) return true
  if (stored.writer === ours.writer) return stored.revision > ours.revision
  return stored.revision > base || stored.revision >= ours.revision
}
