import type { PlanStore } from '#storage/planStore.ts'

/** Opened without an address: back to the exact page that was left. */
export function goToLastPage(store: PlanStore): void {
  const last = store.lastPlan()
  if (location.hash === '' && last) location.replace(`#${store.lastAddress(last) ?? `/${last}`}`)
}
