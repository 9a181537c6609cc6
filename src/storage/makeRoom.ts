import { headOf } from './head.ts'
import { keys, planIn } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** What IndexedDB has confirmed in this visit, by plan: only that may leave localStorage. */
export type Confirmed = ReadonlyMap<string, number>

/**
 * Plans that may leave localStorage, the longest unopened first: never the one being written, never one of which
 * IndexedDB has not confirmed this very revision.
 */
export function removable(page: LocalStorageBackend, confirmed: Confirmed, but: string): readonly string[] {
  return page
    .keys()
    .flatMap((key) => planIn('plan', key) ?? [])
    .filter((planId) => planId !== but && isConfirmed(page, confirmed, planId))
    .map((planId) => ({ planId, opened: page.read(keys.opened(planId)) ?? '' }))
    .toSorted((a, b) => (a.opened < b.opened ? -1 : 1))
    .map(({ planId }) => planId)
}

function isConfirmed(page: LocalStorageBackend, confirmed: Confirmed, planId: string): boolean {
  const head = headOf(page.read(keys.plan(planId)) ?? '')
  return head !== undefined && (confirmed.get(planId) ?? -1) >= head.revision
}
