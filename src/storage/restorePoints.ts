import type { IndexedDbBackend } from './indexedDbBackend.ts'
import type { PointReason, PointRecord } from './database.ts'

/** A state of a plan to go back to. */
export interface Point {
  readonly id: string
  readonly planId: string
  readonly reason: PointReason
  readonly at: string
}

export interface PointBackend {
  /** The newest first. Empty without a database. */
  readonly points: (planId: string) => Promise<readonly Point[]>
  /** Rejects where the database does not take it. */
  readonly add: (point: PointRecord) => Promise<Point>
  /** The text, for `openText`; undefined where it was pruned. */
  readonly readPoint: (id: string) => Promise<string | undefined>
}

// Two visits: the one that is going on, and the one before, which "since last time" compares with.
// Two tabs that take the write lock from each other make many: they must not push out what somebody kept by hand.
const most = { lastVisit: 2, daily: 7, overtaken: 5, others: 10 } as const
const kindOf = (reason: PointReason) =>
  reason === 'lastVisit' || reason === 'daily' || reason === 'overtaken' ? reason : 'others'

/** Those to drop, where `points` come oldest first. */
export function surplus<P extends { readonly reason: PointReason }>(points: readonly P[]): readonly P[] {
  return (['lastVisit', 'daily', 'overtaken', 'others'] as const).flatMap((kind) =>
    points.filter((each) => kindOf(each.reason) === kind).slice(0, -most[kind]),
  )
}

const pointOf = ({ seq, planId, reason, at }: PointRecord): Point => ({ id: String(seq ?? ''), planId, reason, at })

export const pointBackend = ({ connection: { run }, codec }: IndexedDbBackend): PointBackend => ({
  points: async (planId) =>
    (await run((database) => database.getAllFromIndex('points', 'planId', planId))).map(pointOf).toReversed(),
  add: (point) =>
    run(async (database) => {
      const work = database.transaction(['points', 'plans'], 'readwrite', { durability: 'strict' })
      const points = work.objectStore('points')
      // A tab that is told late must not bring back what was erased: of a plan that was only removed, the tombstone is there.
      const isErased =
        point.reason === 'overtaken' && (await work.objectStore('plans').getKey(point.planId)) === undefined
      if (isErased) throw new Error('erased')
      const there = await points.index('planId').getAll(point.planId)
      // The day's first state is the one worth going back to: a second "daily" of a day changes nothing.
      const today = there.find(
        (each) => each.reason === 'daily' && point.reason === 'daily' && each.at.slice(0, 10) === point.at.slice(0, 10),
      )
      const seq = today ? today.seq : await points.add({ ...point, text: codec.encode(point.text) })
      const all = today ? there : [...there, { ...point, ...(seq !== undefined && { seq }) }]
      for (const { seq: old } of surplus(all)) if (old !== undefined) await points.delete(old)
      await work.done
      return pointOf(today ?? { ...point, ...(seq !== undefined && { seq }) })
    }),
  readPoint: async (id) => {
    const point = /^\d+$/.test(id) ? await run((database) => database.get('points', Number(id))) : undefined
    return point && codec.decode(point.text)
  },
})
