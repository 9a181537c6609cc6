import { currentVersion } from '#domain/plan/envelope.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { pageGone } from './gone.ts'
import { headOf } from './head.ts'
import { keys, keysOf } from './keys.ts'
import type { Kit } from './memory.ts'
import { pointBackend } from './restorePoints.ts'
import { SaveProblem } from './problems.ts'
import type { StoredPlan, Reading } from './reading.ts'
import { beginAnew } from './vanishing.ts'
import type { WriteStart, Unsigned } from './writing.ts'

export interface Removing {
  readonly remove: (planId: string, known?: number) => Promise<void>
  readonly restore: (planId: string) => Promise<StoredPlan>
  /** Whether there is anything that `restore` would bring back. */
  readonly canRestore: (planId: string) => Promise<boolean>
  readonly erase: (planId: string) => Promise<void>
  readonly place: (envelope: Unsigned) => Promise<void>
}

export function removing(kit: Kit, { chosen, open }: Reading, write: (envelope: Unsigned) => WriteStart): Removing {
  const {
    backends: { page, database },
    settings: { writer, now },
    memory,
    line,
  } = kit
  const points = database && pointBackend(database)

  /** Before anything goes: with nowhere to keep it, nothing is removed. */
  const keep = async (planId: string, text: string) => {
    const kept = await points?.add({ planId, reason: 'beforeRemoval', at: now(), text }).catch(() => undefined)
    if (kept) return
    const took = page?.write(keys.removed(planId), text) ?? 'blocked'
    if (took !== 'ok') throw new SaveProblem(took)
  }

  const remove = async (planId: string, known = memory.known.get(planId)) => {
    const { opened, text, revision } = await chosen(planId)
    if (opened.is === 'missing' && opened.unsure) throw new SaveProblem('unknown')
    if (opened.is === 'missing' || text === undefined) return
    if (known !== undefined && revision > known) throw new SaveProblem('overtaken')
    await keep(planId, text)

    const at = Math.min(revision, Number.MAX_SAFE_INTEGER - 2) + 1
    // Another tab may have saved while the point was written.
    if ((headOf(page?.read(keys.plan(planId)) ?? '')?.revision ?? -1) >= at) throw new SaveProblem('overtaken')
    const onPage = page?.write(keys.gone(planId), String(at)) === 'ok'
    const version = opened.is === 'newer' ? opened.version : currentVersion
    const inDatabase = await line?.write({ planId, version, revision: at, writer }, revision).catch(() => undefined)
    if (inDatabase === 'overtaken') {
      page?.remove(keys.gone(planId))
      throw new SaveProblem('overtaken')
    }
    if (!onPage && !inDatabase) throw new SaveProblem('unknown')
    page?.remove(keys.plan(planId))
  }

  const removedText = async (planId: string) => {
    const all = (await points?.points(planId).catch(() => [])) ?? []
    const newest = all.find((each) => each.reason === 'beforeRemoval')
    // The page's copy is only made where the database did not answer: then it is the later one.
    return page?.read(keys.removed(planId)) ?? (newest && (await points?.readPoint(newest.id).catch(() => undefined)))
  }

  const restore = async (planId: string): Promise<StoredPlan> => {
    const before = await chosen(planId)
    if (before.opened.is !== 'missing') return before.opened
    const text = await removedText(planId)
    if (text === undefined) return { is: 'missing' }
    memory.know(planId, before.revision)
    const opened = openText(text)
    if (opened.is === 'open')
      await write({
        ...opened.envelope,
        revision: Math.max(before.revision, pageGone(page, planId) ?? 0, opened.envelope.revision) + 1,
      }).confirmed
    else await putBack(planId, text)
    page?.remove(keys.removed(planId))
    return open(planId)
  }

  /** What cannot be read cannot be given a later revision either: it goes back as it was, and the tombstones go. */
  const putBack = async (planId: string, text: string) => {
    const head = headOf(text) ?? { version: currentVersion, revision: 0, writer: '' }
    const inDatabase = await database?.put({ planId, ...head, text }).then(
      () => true,
      () => false,
    )
    const took = page?.write(keys.plan(planId), text)
    if (!inDatabase && took !== 'ok') throw new SaveProblem(took ?? 'unknown')
    page?.remove(keys.gone(planId))
  }

  const clearPage = (planId: string) => {
    if (page?.read(keys.last) === planId) page.remove(keys.last)
    return keysOf(planId)
      .map((key) => page?.remove(key) ?? true)
      .every(Boolean)
  }

  const erase = async (planId: string) => {
    clearPage(planId)
    // A save that is still under way would bring it back.
    await line?.settled(planId)
    const cleared = await database?.erase(planId).then(
      () => true,
      () => false,
    )
    beginAnew(kit, planId)
    memory.replacedCopies.clear()
    if (!clearPage(planId) || cleared === false) throw new SaveProblem('unknown')
  }

  /** A plan from a file where none is. Its own revision counts elsewhere; where one was removed, this one comes after it. */
  const place = async (envelope: Unsigned) => {
    const { planId } = envelope
    const { opened, revision } = await chosen(planId)
    if (opened.is !== 'missing') throw new SaveProblem('overtaken')
    if (opened.unsure) throw new SaveProblem('unknown')
    const gone = Math.max(revision, pageGone(page, planId) ?? 0, 0)
    memory.know(planId, gone)
    await write({ ...envelope, revision: gone + 1 }).confirmed
  }

  const canRestore = async (planId: string) => (await removedText(planId)) !== undefined

  return { remove, restore, canRestore, erase, place }
}
