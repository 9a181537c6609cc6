import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import type { Slots } from '#plan/slots.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { SessionSide, Suggestions } from './lazyParts.ts'

/** What is put on the pages of this plan now. */
export function useSlotsOf(planActor: PlanActor): Slots {
  const together = useSelector(planActor, (state) => state.hasTag('together'))
  const suggested = useSelector(planActor, (state) => state.context.plan.suggestions.length > 0)
  return useMemo(
    () => ({ ...(together && { Side: SessionSide }), ...(suggested && { Below: Suggestions }) }),
    [together, suggested],
  )
}
