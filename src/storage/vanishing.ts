import { pageGone } from './gone.ts'
import { keys } from './keys.ts'
import type { Kit } from './memory.ts'

/**
 * What a browser keeps for a page can be cleared while the page is open: by the browser for want of room, or by a person who
 * wants it gone. A plan that vanished so is in no backend and has no tombstone. A tab that went on saving would bring it back.
 */
type Of = Pick<Kit, 'backends' | 'settings' | 'memory'>

/** Leaves a mark in localStorage, by which a save knows at once that nothing was cleared since. */
export function mark({ backends: { page }, settings: { now }, memory }: Of, planId: string): void {
  if (page?.write(keys.opened(planId), now()) === 'ok') memory.marked.add(planId)
}

/** The mark is gone. localStorage alone may have been cleared: before anything is said, the database is asked. */
export const hasLostItsMark = ({ backends: { page }, memory }: Of, planId: string): boolean =>
  page !== undefined && memory.marked.has(planId) && page.read(keys.opened(planId)) === undefined

/** Whether a plan that this tab has worked on is in no backend any more, and nobody removed it. */
export async function hasVanished({ backends: { page, database }, memory }: Of, planId: string): Promise<boolean> {
  if ((memory.known.get(planId) ?? -1) < 0) return false
  const isOnPage = () => page?.read(keys.plan(planId)) !== undefined || pageGone(page, planId) !== undefined
  if (isOnPage()) return false
  const answer = await database?.read(planId).then(
    (record) => ({ record }),
    () => undefined,
  )
  // A database that does not answer, and once had it, may have it still.
  return (answer ? answer.record === undefined : !memory.confirmed.has(planId)) && !isOnPage()
}

/** The person wants it here again: from now on it is like a plan that was never here. */
export function beginAnew({ memory }: Of, planId: string): void {
  memory.marked.delete(planId)
  memory.confirmed.delete(planId)
  memory.known.delete(planId)
}
