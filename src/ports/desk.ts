import { use, useSyncExternalStore } from 'react'
import type { DeskEntry } from '#domain/desk/entry.ts'
import type { Library } from '#domain/desk/library.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { port } from './port.ts'

/** A counselor's record that is open: what it says now, and how it is changed. */
export interface DeskRecord<T> {
  readonly now: () => T
  /** False where it cannot be read here: it is shown empty and never written over. */
  readonly mayWrite: boolean
  /** Changes it at once; rejects where no home of this browser took it. `by` must be pure. */
  readonly change: (by: (now: T) => T) => Promise<void>
  readonly watch: (changed: () => void) => () => void
}

/**
 * What a counselor keeps beside the plans of this device: notes, sessions, what they know of the area. It is no part of
 * any plan, and nothing that is printed, saved or handed over takes it but the counselor's own record page.
 */
export interface Desk {
  /** Every record, also of plans that are gone. */
  readonly all: () => Promise<readonly DeskEntry[]>
  readonly entry: (planId: string) => Promise<DeskRecord<DeskEntry>>
  readonly library: () => Promise<DeskRecord<Library>>
  readonly forget: (planId: string) => Promise<void>
  /** Keeps the plan as it is now, to compare with at the end of the session. Rejects where it could not be kept. */
  readonly keepBase: (planId: string, plan: Plan) => Promise<void>
  /** The plan as it was kept then; undefined where it was not. */
  readonly base: (planId: string) => Promise<Plan | undefined>
  /** From now on nothing of another plan is shown in this browser, in any tab. A session on another plan is left open. */
  readonly beginSession: (planId: string, session: string) => void
  /** The session is over. Its base stays until the next one begins: what goes home from it is compared with that. */
  readonly endSession: (planId: string) => void
  /** The list of plans: with a passphrase set, opening it asks for that. */
  readonly openDesk: () => void
  readonly coverDesk: () => void
}

export const [DeskContext, useDesk] = port<Desk>('desk')

/** A screen that waits draws itself anew when opening fails: asked anew in that moment, it would ask for ever. */
const forgetAfter = 1000

/** What did not open is forgotten a moment later, so that trying again can succeed. */
function orForget<T>(opening: Promise<T>, forget: () => void): Promise<T> {
  opening.catch(() => setTimeout(forget, forgetAfter))
  return opening
}

const entries = new WeakMap<Desk, Map<string, Promise<DeskRecord<DeskEntry>>>>()
const libraries = new WeakMap<Desk, Promise<DeskRecord<Library>>>()

/** The counselor's record of one plan. The screen waits until it is open. */
export function useDeskEntry(planId: string): { readonly entry: DeskEntry; readonly record: DeskRecord<DeskEntry> } {
  const desk = useDesk()
  const known = entries.get(desk) ?? new Map<string, Promise<DeskRecord<DeskEntry>>>()
  entries.set(desk, known)
  const opening = known.get(planId) ?? orForget(desk.entry(planId), () => known.delete(planId))
  known.set(planId, opening)
  const record = use(opening)
  return { entry: useSyncExternalStore(record.watch, record.now), record }
}

export function useLibrary(): { readonly library: Library; readonly record: DeskRecord<Library> } {
  const desk = useDesk()
  const opening = libraries.get(desk) ?? orForget(desk.library(), () => libraries.delete(desk))
  libraries.set(desk, opening)
  const record = use(opening)
  return { library: useSyncExternalStore(record.watch, record.now), record }
}
