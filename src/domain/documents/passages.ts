import type { Passage } from '../plan/plan.ts'

/** Where a passage is kept in `plan.passages`. Stored: renaming a document or a passage is a migration. */
export const passageKey = (document: string, passage: string): string => `${document}/${passage}`

/**
 * A mark of the words that the app would print now: as long as it stays the same, so do the answers under them. FNV-1a
 * over UTF-16 units, in two halves of 32 bits, as 16 hexadecimal digits; not a secret, only a comparison.
 */
export function markOf(words: string): string {
  const half = (seed: number) => {
    let hash = seed
    for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x9e3779b9)
}

/** `ours`: the app's words stand. `own`: the founder's do. `changed`: they do, and the answers under them have changed since. */
export type PassageState = 'ours' | 'own' | 'changed'

/** How a passage stands, given what was kept of it and the words that the app would print now. */
export const passageState = (kept: Pick<Passage, 'of'> | undefined, words: string): PassageState =>
  kept === undefined ? 'ours' : kept.of === markOf(words) ? 'own' : 'changed'
