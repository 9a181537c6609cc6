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
  const copy = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (path.length > deepest) {
      cut.push(path.join('.'))
      return null
    }
    if (Array.isArray(value)) return value.map((each: unknown, index) => copy(each, [...path, String(index)]))
    const entries: [string, unknown][] = Object.entries(value).filter(([key]) => key !== '__proto__')
    return Object.fromEntries(entries.map(([key, each]) => [key, copy(each, [...path, key])]))
  }
  return { data: copy(parsed, []), cut }
}

export type Dictionary = { [key: string]: unknown }
export const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
