import { keys } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** The revision of a tombstone in localStorage; undefined where there is none. An unreadable one counts for nothing. */
export function pageGone(page: LocalStorageBackend | undefined, planId: string): number | undefined {
  const revision = Number(page?.read(keys.gone(planId)) ?? Number.NaN)
  return Number.isSafeInteger(revision) ? revision : undefined
}
