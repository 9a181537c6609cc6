import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { newLibrary, type Library } from '#domain/desk/library.ts'
import type { Desk, DeskRecord } from '#ports/desk.ts'
import type { BundleName } from '#words/languages.ts'
import type { ReactElement } from 'react'
import type { PortsSaid } from './fakePorts.ts'
import { renderOutside } from './renderOutside.tsx'

/** A record in memory, as a screen sees one. */
export function recordIn<T>(first: T): DeskRecord<T> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    now: () => value,
    mayWrite: true,
    change: async (by) => {
      value = by(value)
      watchers.forEach((each) => each())
    },
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

interface AtDesk {
  readonly entries?: readonly DeskEntry[]
  readonly library?: Library
  readonly desk?: Partial<Desk>
  readonly ports?: Omit<PortsSaid, 'desk'>
  readonly words?: readonly BundleName[]
}

/** Renders a page of the counselor's desk with these records. */
export async function renderAtDesk(
  screen: ReactElement,
  { entries = [], library = newLibrary(), desk = {}, ports = {}, words = ['desk', 'papers'] }: AtDesk = {},
) {
  const records = new Map(entries.map((entry) => [entry.planId, recordIn(entry)]))
  const known = recordIn(library)
  const entry = async (planId: string) => {
    const record = records.get(planId) ?? recordIn(newEntry(planId))
    records.set(planId, record)
    return record
  }
  const made: Desk = {
    all: async () => [...records.values()].map((each) => each.now()),
    entry,
    library: async () => known,
    forget: async (planId) => void records.delete(planId),
    base: async () => undefined,
    keepBase: async () => {},
    beginSession: () => {},
    endSession: () => {},
    openDesk: () => {},
    coverDesk: () => {},
    ...desk,
  }
  const view = await renderOutside(screen, { ...ports, desk: made }, words)
  return { ...view, library: () => known.now(), entry: (planId: string) => records.get(planId)?.now() }
}
