import { currentVersion, envelopeText, type Envelope } from '#domain/plan/envelope.ts'
import type { PlanRecord } from './database.ts'
import { markApart } from './apart.ts'
import { keys } from './keys.ts'
import { memoOf, type Kit } from './memory.ts'
import type { PageWrite } from './localStorageBackend.ts'
import { writePage } from './pageWriting.ts'
import { isQuotaError, SaveProblem } from './problems.ts'
import { hasLostItsMark, mark } from './vanishing.ts'

/** An envelope before the store has signed it. */
export type Unsigned = Omit<Envelope, 'savedAt' | 'writer'>

export interface Saved {
  readonly revision: number
  /** `none`: in memory alone, where there is no storage. */
  readonly backends: 'both' | 'database' | 'page' | 'none'
}

export interface WriteStart {
  /** What localStorage said at once: with `ok`, closing the page loses nothing any more. */
  readonly page: PageWrite | 'overtaken' | 'missing'
  /** When the database has confirmed, or failed. Rejects with a SaveProblem where nothing was kept. */
  readonly confirmed: Promise<Saved>
}

/** Saves a plan; `heard` is called when the database has it. */
export const writing =
  (kit: Kit, heard: (planId: string) => void) =>
  (unsigned: Unsigned): WriteStart => {
    const {
      backends: { page, database },
      settings: { writer, now },
      memory,
      line,
      inMemory,
    } = kit
    const envelope: Envelope = { ...unsigned, version: currentVersion, savedAt: now(), writer }
    const { planId, revision } = envelope
    const text = envelopeText(envelope)
    const memo = memoOf(memory)
    const behind = memory.behind.get(planId)
    const base = behind ?? memo.baseOf(planId)
    // Then only the database can tell whether the plan is still here, and takes it only where it is.
    const hasLost = hasLostItsMark(kit, planId)
    const took = page && !hasLost ? writePage({ page, ...memo }, envelope, text) : 'missing'
    if (took === 'ok' && !memory.marked.has(planId)) mark(kit, planId)
    if (took === 'ok' && behind !== undefined) markApart(page, planId, { writer, base: behind })
    if (took === 'overtaken') return { page: took, confirmed: quiet(Promise.reject(new SaveProblem('overtaken'))) }

    const confirm = async (): Promise<Saved> => {
      // Where the database is asked too, it has the last word.
      if (took === 'ok' && (inMemory || !line)) memory.know(planId, revision)
      if (inMemory) return { revision, backends: 'none' }
      if ((!database || !line) && hasLost) throw new SaveProblem('vanished')
      if (!database || !line) return alone(took, revision)
      const record: PlanRecord = { planId, version: currentVersion, revision, writer, text }
      const mustBeThere = hasLost || (!page && memory.confirmed.has(planId))
      const result = await line.write(record, base, mustBeThere).catch((error: unknown) => ({ error }))
      if (result === 'vanished') throw new SaveProblem('vanished')
      if (result === 'overtaken') {
        // Where the database was not heard before, who wrote this reads anew, and makes its edits again on what is there.
        if (behind === undefined) await retract(kit, planId, text)
        throw new SaveProblem('overtaken')
      }
      if (typeof result === 'object') {
        if (hasLost && !memory.confirmed.has(planId)) throw new SaveProblem('vanished', result.error)
        const saved = alone(took, revision, result.error)
        memory.know(planId, revision)
        return saved
      }
      memory.know(planId, revision)
      memory.confirm(planId, revision)
      // It took this as the next one: it held nothing later.
      if (memory.behind.delete(planId)) page?.remove(keys.apart(planId))
      heard(planId)
      return { revision, backends: took === 'ok' ? 'both' : 'database' }
    }
    return { page: took, confirmed: quiet(confirm()) }
  }

/** What lost in the database must not stay on the page with its higher number: it would hide what won there. */
async function retract(
  { backends: { page, database }, settings: { now } }: Kit,
  planId: string,
  text: string,
): Promise<void> {
  if (page?.read(keys.plan(planId)) !== text) return
  const kept = await database?.setAside({ planId, at: now(), text }).then(
    () => true,
    () => false,
  )
  if (kept && page.read(keys.plan(planId)) === text) page.remove(keys.plan(planId))
}

/** Only localStorage is left: saved there, or not at all. */
function alone(took: WriteStart['page'], revision: number, error?: unknown): Saved {
  if (took === 'ok') return { revision, backends: 'page' }
  if (took === 'full' || isQuotaError(error)) throw new SaveProblem('full', error)
  throw new SaveProblem(took === 'blocked' && error === undefined ? 'blocked' : 'unknown', error)
}

/** Whoever awaits it hears of a failure; who only asks for `page` must not cause an unhandled rejection. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
