import { useEffect, useState } from 'react'
import { usePlanLibrary, type ClosedPlan, type ListedPlan } from '#ports/plans.ts'

/** What the list of plans says of one: `reading` at first, undefined where it is not on this device. */
export function usePlanCard(planId: string): ListedPlan | ClosedPlan | 'reading' | undefined {
  const { plans, watchPlans } = usePlanLibrary()
  const [plan, setPlan] = useState<ListedPlan | ClosedPlan | 'reading' | undefined>('reading')
  useEffect(() => {
    // Where the list cannot be read, nobody may say that the plan is gone.
    const look = () =>
      void plans().then(
        (all) => setPlan(all.find((each) => each.planId === planId)),
        () => {},
      )
    look()
    return watchPlans(look)
  }, [plans, watchPlans, planId])
  return plan
}
