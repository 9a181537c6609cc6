import type { Backends, StoreSettings } from './backends.ts'
import type { PageWriting } from './pageWriting.ts'
import type { Queue } from './saving.ts'

/** What this tab has learned of the backends in this visit. */
export interface Memory {
  readonly confirmed: Map<string, number>
  readonly replacedCopies: Set<string>
  /** Plans whose mark in localStorage was made by this tab. See `vanishing.ts`. */
  readonly marked: Set<string>
  /** The last revision that this tab has opened or seen confirmed: only on that may it build. */
  readonly known: Map<string, number>
  /**
   * Plans that were opened without an answer of the database, and the last revision that it may have in common with what
   * was opened: what it holds above that was never seen here, however far this tab's own numbers have risen since.
   */
  readonly behind: Map<string, number>
  readonly know: (planId: string, revision: number) => void
  readonly confirm: (planId: string, revision: number) => void
}

export function createMemory(): Memory {
  const confirmed = new Map<string, number>()
  const known = new Map<string, number>()
  return {
    confirmed,
    known,
    replacedCopies: new Set(),
    marked: new Set(),
    behind: new Map(),
    confirm: raise(confirmed),
    know: raise(known),
  }
}

const raise = (map: Map<string, number>) => (planId: string, revision: number) =>
  void map.set(planId, Math.max(revision, map.get(planId) ?? -1))

export const memoOf = (memory: Memory): Omit<PageWriting, 'page'> => ({
  confirmed: memory.confirmed,
  baseOf: (planId) => memory.known.get(planId) ?? -1,
  isReplacedCopy: (text) => memory.replacedCopies.has(text),
})

/** What every part of the store works with. */
export interface Kit {
  readonly backends: Backends
  readonly settings: StoreSettings
  readonly memory: Memory
  readonly line: Queue | undefined
  /** The page's backend is memory: nothing outlasts the page. */
  readonly inMemory: boolean
}
