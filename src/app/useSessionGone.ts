import { useSelector } from '@xstate/react'
import { useEffect } from 'react'
import { runningIn } from '#domain/desk/running.ts'
import { useDesk } from '#ports/desk.ts'
import type { FoundingRef } from '#machine/shelf.ts'
import { useCurtain } from './curtainContext.ts'

/**
 * A session that nobody can end any more would keep every other plan closed for good: its plan is gone or does not open, or
 * its record was removed or ended elsewhere. Then it is over.
 */
export function useSessionGone(planId: string, founding: FoundingRef | undefined, isGone: boolean): void {
  const desk = useDesk()
  const isMarked = useCurtain().session === planId
  const isAlone = useSelector(founding, (state) => state !== undefined && state.context.session === undefined)
  useEffect(() => {
    if (!isMarked) return
    if (isGone) desk.endSession(planId)
    // Begun in another tab after this one had opened the plan, it is in the record.
    if (!isAlone) return
    const look = async () => {
      if (runningIn((await desk.entry(planId)).now()) === undefined) desk.endSession(planId)
    }
    void look().catch(() => {})
  }, [desk, planId, isMarked, isGone, isAlone])
}
