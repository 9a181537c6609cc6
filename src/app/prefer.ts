import type { Preferences } from '#storage/notes.ts'
import type { PlanStore } from '#storage/planStore.ts'

/** Keeps one preference, or forgets it. */
export function prefer(store: PlanStore, name: keyof Preferences, value: string | undefined): void {
  const { [name]: _, ...others } = store.preferences()
  store.setPreferences(value === undefined ? others : { ...others, [name]: value })
}
