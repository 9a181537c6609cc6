import { waitFor } from 'xstate'
import type { PlanActor } from '#machine/planLibrary.ts'

const longest = 5000

/** Waits until what was done last is kept. False where it is not: a point of what is stored would then be of an older plan. */
export async function allSaved(planActor: PlanActor): Promise<boolean> {
  planActor.send({ type: 'plan.committed' })
  const state = await waitFor(planActor, (now) => !now.hasTag('unsaved') || now.hasTag('failing'), {
    timeout: longest,
  }).catch(() => undefined)
  return state !== undefined && !state.hasTag('unsaved') && !state.hasTag('keepsNothing')
}
