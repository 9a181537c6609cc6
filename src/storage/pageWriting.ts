import type { Envelope } from '#domain/plan/envelope.ts'
import { pageGone } from './gone.ts'
import { headOf, isOvertaken, knowHead } from './head.ts'
import { keys } from './keys.ts'
import type { LocalStorageBackend, PageWrite } from './localStorageBackend.ts'
import { removable, type Confirmed } from './makeRoom.ts'

export interface PageWriting {
  readonly page: LocalStorageBackend
  readonly confirmed: Confirmed
  /** The last revision of a plan that this tab has read or seen confirmed. */
  readonly baseOf: (planId: string) => number
  /** Whether this very text is already safe in `aside`. */
  readonly isReplacedCopy: (text: string) => boolean
}

/** Writes one plan to localStorage at once: this is what survives closing the page. Never throws. */
export function writePage(
  { page, confirmed, baseOf, isReplacedCopy }: PageWriting,
  envelope: Envelope,
  text: string,
): PageWrite | 'overtaken' {
  const key = keys.plan(envelope.planId)
  const base = baseOf(envelope.planId)
  const stored = page.read(key)
  const head = stored === undefined ? undefined : headOf(stored)
  if (head && isOvertaken(head, envelope, base)) return 'overtaken'
  // Removed meanwhile: a late save of a tab that did not notice must not bring it back.
  if ((pageGone(page, envelope.planId) ?? -1) > base) return 'overtaken'
  // A damaged text in the way is the only copy of something: it is moved, and where it cannot be moved it stays.
  if (
    stored !== undefined &&
    !head &&
    !isReplacedCopy(stored) &&
    page.write(keys.aside(envelope.planId), stored) !== 'ok'
  )
    return 'full'

  const took = withRoom(page, confirmed, envelope.planId, () => page.write(key, text))
  if (took === 'ok') {
    knowHead(text, envelope)
    return clearGone(page, envelope.planId)
  }
  // Two tabs in the same moment: what is there now tells who came last.
  const now = headOf(page.read(key) ?? '')
  return now && isOvertaken(now, envelope, base) ? 'overtaken' : took
}

function withRoom(page: LocalStorageBackend, confirmed: Confirmed, planId: string, write: () => PageWrite): PageWrite {
  let took = write()
  if (took !== 'full') return took
  for (const other of removable(page, confirmed, planId)) {
    page.remove(keys.plan(other))
    took = write()
    if (took !== 'full') return took
  }
  return took
}

function clearGone(page: LocalStorageBackend, planId: string): PageWrite {
  page.remove(keys.gone(planId))
  return 'ok'
}
