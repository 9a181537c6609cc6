import { isBlank, isUnused } from '#domain/desk/blank.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'

/** Records of a counselor from before this was marked. A talk of the core group alone makes no counselor. */
export async function lookForDesk(store: PlanStore, curtain: CurtainKeeper): Promise<void> {
  if (store.isDesk() !== undefined || !(await store.hasRecords())) return
  const found = await hasWork(store).catch(() => undefined)
  if (found !== undefined) store.setDesk(found)
  curtain.look()
}

/** Whether anything is kept here that a counselor would miss. */
export async function hasWork(store: PlanStore): Promise<boolean> {
  const desk = await store.desk()
  return (await desk.all()).some((entry) => !isBlank(entry)) || !isUnused((await desk.library()).now())
}
