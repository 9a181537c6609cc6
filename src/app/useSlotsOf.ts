import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { usePlan } from '#plan/planActor.ts'
import type { Slots } from '#plan/slots.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { SessionEnd, Suggestions } from './lazyParts.ts'

/** What is put on the pages of this plan now. */
export function useSlotsOf(planActor: PlanActor): Slots {
  const together = useSelector(planActor, (state) => state.hasTag('together'))
  const suggested = usePlan().suggestions.length > 0
  return useMemo(
    () => ({ ...(together && { End: SessionEnd }), ...(suggested && { Top: Suggestions }) }),
    [together, suggested],
  )
}
