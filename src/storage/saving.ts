import type { PlanRecord } from './database.ts'
import type { IndexedDbBackend } from './indexedDbBackend.ts'

type Result = Awaited<ReturnType<IndexedDbBackend['write']>>

/** Writes to IndexedDB, one at a time per plan; while one is under way, only the newest of those that wait is kept. */
export interface Queue {
  readonly write: IndexedDbBackend['write']
  /** Resolves when nothing of this plan is under way; never rejects. */
  readonly settled: (planId: string) => Promise<void>
  /** The same for every plan. */
  readonly allSettled: () => Promise<void>
}

interface Waiting {
  record: PlanRecord
  base: number
  mustBeThere: boolean
  readonly done: Promise<Result>
}

export function queue(database: IndexedDbBackend): Queue {
  const running = new Map<string, Promise<unknown>>()
  const waiting = new Map<string, Waiting>()

  const write: IndexedDbBackend['write'] = (record, base, mustBeThere = false) => {
    const next = waiting.get(record.planId)
    if (next) {
      next.record = record
      next.base = base
      next.mustBeThere = mustBeThere
      return next.done
    }
    const before = running.get(record.planId)
    if (!before) return start(database.write(record, base, mustBeThere), record.planId)
    const mine: Waiting = {
      record,
      base,
      mustBeThere,
      done: before.then(() => {
        waiting.delete(record.planId)
        return database.write(mine.record, mine.base, mine.mustBeThere)
      }),
    }
    waiting.set(record.planId, mine)
    return start(mine.done, record.planId)
  }

  const start = (work: Promise<Result>, planId: string): Promise<Result> => {
    const finish = async () => {
      await work.catch(() => {})
      if (running.get(planId) === over) running.delete(planId)
    }
    const over = finish()
    running.set(planId, over)
    return work
  }

  return {
    write,
    settled: async (planId) => void (await running.get(planId)),
    allSettled: async () => void (await Promise.all(running.values())),
  }
}
