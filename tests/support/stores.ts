import { currentVersion } from '#domain/plan/envelope.ts'
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { databaseHome } from '#storage/databaseHome.ts'
import { usableLocalHome } from '#storage/localHome.ts'
import { createPlanStore, type PlanStore } from '#storage/planStore.ts'
import type { Unsigned } from '#storage/writing.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { FakeStorage } from './fakeStorage.ts'

/** A browser without plans. */
export function newBrowser(quota?: number): FakeStorage {
  globalThis.indexedDB = new IDBFactory()
  return new FakeStorage(quota)
}

export interface Tab {
  readonly database?: boolean
  readonly page?: boolean
  readonly writer?: string
}

/** A tab of the browser; `writer` names it. */
export const newTab = (storage: FakeStorage, { database = true, page = true, writer = 'tab' }: Tab = {}): PlanStore =>
  createPlanStore(
    { page: page ? usableLocalHome(() => storage) : undefined, database: database ? databaseHome() : undefined },
    { writer, now: () => '2026-11-23T10:00:00.000Z' },
  )

export const anEnvelope = (revision: number, problem = '', planId = 'p1'): Unsigned => {
  const plan = newPlan('2026-09-14')
  return {
    kind: 'self-help-plan', version: currentVersion, planId, copyId: `${planId}-copy`, revision, own: {},
    plan: { ...plan, sections: { ...plan.sections, about: { problem: { value: problem } } } },
  }
}

/** What the store opens: the problem of the plan, or what kept it from opening. */
export async function problemIn(store: PlanStore, planId = 'p1'): Promise<string> {
  const found = await store.open(planId)
  return found.is === 'open' ? (found.envelope.plan.sections.about.problem?.value ?? '') : found.is
}
