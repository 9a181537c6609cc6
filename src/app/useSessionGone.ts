import { useSelector } from '@xstate/react'
import { useEffect } from 'react'
import { useDesk } from '#ports/desk.ts'
import { leaveEnded } from '#plan/sessionEnd.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { useCurtain } from './curtainContext.ts'

/**
 * A session that nobody can end any more would keep every other plan closed for good: its plan is gone or does not open, or
 * its record was removed or ended elsewhere. Then it is over.
 */
export function useSessionGone(planId: string, planActor: PlanActor | undefined, isGone: boolean): void {
  const desk = useDesk()
  const isMarked = useCurtain().session === planId
  const isAlone = useSelector(planActor, (state) => state !== undefined && state.context.session === undefined)
  useEffect(() => {
    if (!isMarked) return
    if (isGone) desk.endSession(planId)
    // Begun in another tab after this one had opened the plan, it is in the record.
    if (isAlone && planActor) void leaveEnded(planId, desk, planActor).catch(() => {})
  }, [desk, planId, planActor, isMarked, isGone, isAlone])
}
