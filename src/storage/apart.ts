import { keys } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/**
 * A text in localStorage that was written while the database did not answer. The database may hold a later one that its
 * writer never saw, and neither number then tells which of the two is the newer: both have to be kept.
 */
export interface Apart {
  readonly writer: string
  /** The last revision that both may have in common. */
  readonly base: number
}

export function readApart(page: LocalStorageBackend | undefined, planId: string): Apart | undefined {
  const [, base, writer] = /^(-?\d+) (.+)$/.exec(page?.read(keys.apart(planId)) ?? '') ?? []
  return base === undefined || writer === undefined ? undefined : { writer, base: Number(base) }
}

export const markApart = (page: LocalStorageBackend | undefined, planId: string, { writer, base }: Apart): void =>
  void page?.write(keys.apart(planId), `${base} ${writer}`)
