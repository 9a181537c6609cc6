import { currentVersion } from '#domain/plan/envelope.ts'
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { plain, type Codec } from '#storage/codec.ts'
import { indexedDbBackend, type IndexedDbBackend } from '#storage/indexedDbBackend.ts'
import { keyCodec } from '#storage/keyCodec.ts'
import { usableLocalStorage, type LocalStorageBackend } from '#storage/localStorageBackend.ts'
import { createPlanStore, type PlanStore } from '#storage/planStore.ts'
import { encryptedBackend } from '#storage/encryptedBackend.ts'
import type { Unsigned } from '#storage/writing.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { FakeStorage } from './fakeStorage.ts'

/**
 * The tests of the store run twice: with plain texts, and (project `encrypted` in vite.config.ts) with a key, as under a
 * passphrase. Every tab of a browser has the same.
 */
export const codec: Codec = process.env['SEALED'] === 'yes' ? keyCodec(new Uint8Array(32).fill(7)) : plain
/** So many characters of room, where encrypted texts are a third longer. */
export const room = (characters: number): number => (codec.isPlain ? characters : Math.ceil((characters * 4) / 3) + 400)
export const aDatabase = (): IndexedDbBackend => indexedDbBackend(undefined, undefined, codec)
export const aPage = (storage: FakeStorage): LocalStorageBackend | undefined => {
  const backend = usableLocalStorage(() => storage)
  return backend && encryptedBackend(backend, codec)
}

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
    {
      raw: page ? usableLocalStorage(() => storage) : undefined,
      page: page ? aPage(storage) : undefined,
      database: database ? aDatabase() : undefined,
    },
    { writer, now: () => '2026-11-23T10:00:00.000Z' },
  )

export const anEnvelope = (revision: number, problem = '', planId = 'p1'): Unsigned => {
  const plan = newPlan('2026-09-14')
  return {
    kind: 'self-help-plan',
    version: currentVersion,
    planId,
    copyId: `${planId}-copy`,
    revision,
    own: {},
    plan: { ...plan, sections: { ...plan.sections, about: { problem: { value: problem } } } },
  }
}

/** What the store opens: the problem of the plan, or what kept it from opening. */
export async function problemIn(store: PlanStore, planId = 'p1'): Promise<string> {
  const found = await store.open(planId)
  return found.is === 'open' ? (found.envelope.plan.sections.about.problem?.value ?? '') : found.is
}
