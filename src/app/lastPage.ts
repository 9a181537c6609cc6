import { paths } from '#routes/paths.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { Curtain } from './hiding.ts'

/** Opened without an address: back to the exact page that was left, where whoever comes now may see it. */
export function goToLastPage(store: PlanStore, curtain: Curtain): void {
  const page = location.hash === '' ? pageFor(store, curtain) : undefined
  if (page !== undefined) location.replace(`#${page}`)
}

function pageFor(store: PlanStore, { left, session, desk }: Curtain): string | undefined {
  if (left) return undefined
  if (session === undefined && desk !== 'none') return paths.desk
  const plan = session ?? store.lastPlan()
  return plan && (store.lastAddress(plan) ?? paths.overview(plan))
}
