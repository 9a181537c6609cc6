import { newDay, undecided } from '#domain/timeline/newDay.ts'
import type { PlanActor } from '#machine/planLibrary.ts'

/**
 * Before a new day is decided about. Where what was written has become a point that undo goes back to, undo would bring it back together with the day that
 * stood: with this, one press takes back the deed alone.
 */
export function forgetWish(planActor: PlanActor): void {
  if (undecided(planActor.getSnapshot().context.committed))
    planActor.send({ type: 'plan.edited', edit: newDay.put({}), commits: true })
}
