import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { newLibrary, type Library } from '#domain/desk/library.ts'
import type { Desk, DeskRecord } from '#ports/desk.ts'

export interface FakeDesk {
  readonly desk: Desk
  /** The record of the plan that tests use, as it is now. */
  readonly entry: () => DeskEntry
}

/** A desk that lives in memory. `takes: false` refuses every change, as a full browser does, and still shows it. */
export function fakeDesk({
  planId = 'plan1',
  entry = newEntry(planId),
  library = newLibrary(),
  takes = true,
  mayWrite = true,
}: {
  readonly planId?: string
  readonly entry?: DeskEntry
  readonly library?: Library
  readonly takes?: boolean
  readonly mayWrite?: boolean
} = {}): FakeDesk {
  const kept = record(entry, takes, mayWrite)
  const known = record(library, takes, mayWrite)
  return {
    entry: kept.now,
    desk: {
      all: async () => [kept.now()],
      entry: async () => kept,
      library: async () => known,
      forget: async () => {},
      keepBase: async () => {
        if (!takes) throw new Error('full')
      },
      base: async () => undefined,
      beginSession: () => {},
      endSession: () => {},
      openDesk: () => {},
      coverDesk: () => {},
    },
  }
}

function record<T>(first: T, takes: boolean, mayWrite: boolean): DeskRecord<T> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    now: () => value,
    mayWrite,
    change: async (by) => {
      if (!mayWrite) throw new Error('not readable')
      value = by(value)
      watchers.forEach((each) => each())
      if (!takes) throw new Error('full')
    },
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
