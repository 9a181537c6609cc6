import { makeDesk } from '#app/makeDesk.ts'
import type { Desk } from '#asking/desk.ts'
import { inMemoryStore } from '#storage/inMemory.ts'

/** A counselor's desk that keeps everything in memory. */
export const aDesk = (): Desk => makeDesk(inMemoryStore({ writer: 'test', now: () => '2026-11-23T15:00:00.000Z' }))
