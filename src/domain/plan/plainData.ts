/** Deeper than any plan. Beyond it `JSON.stringify` may run out of stack, and what was opened could never be saved. */
const deepest = 64

interface PlainData {
  readonly data: unknown
  /** Paths that were too deep to keep. */
  readonly cut: readonly string[]
}

/**
 * A fresh copy of parsed JSON that may be changed in place: no key `__proto__`, which would swap a prototype in some
 * later copy, and nothing too deep. Never throws.
 */
export function plainData(parsed: unknown): PlainData {
  const cut: string[] = []
  // One path for the whole walk: a copy at every step is what a file with many parts would hold us up with.
  const path: string[] = []
  const at = (key: string, value: unknown): unknown => {
    path.push(key)
    const made = copy(value)
    path.pop()
    return made
  }
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (path.length > deepest) {
      cut.push(path.join('.'))
      return null
    }
    if (Array.isArray(value)) return value.map((each: unknown, index) => at(String(index), each))
    const entries: [string, unknown][] = Object.entries(value).filter(([key]) => key !== '__proto__')
    return Object.fromEntries(entries.map(([key, each]) => [key, at(key, each)]))
  }
  return { data: copy(parsed), cut }
}

export type Dictionary = { [key: string]: unknown }
export const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
