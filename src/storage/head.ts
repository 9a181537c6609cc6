/** What tells two texts of one plan apart, without opening them. */
export interface Head {
  readonly version: number
  readonly revision: number
  readonly writer: string
}

/** Reads it from a stored text; undefined where the text is damaged. */
export function headOf(text: string): Head | undefined {
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
