import { useCallback, useEffect, useState } from 'react'
import { usePlanLibrary, type ClosedPlan, type ListedPlan } from '#ports/plans.ts'

export interface Plans {
  /** Undefined until they are read. */
  readonly plans: readonly (ListedPlan | ClosedPlan)[] | undefined
  readonly unread: boolean
  /** Reads them again, and gives them: after anything that this page did. */
  readonly reload: () => Promise<readonly (ListedPlan | ClosedPlan)[]>
}

/** The plans of this device, as they are now: other tabs are watched. */
export function usePlans(): Plans {
  const { plans: read, watchPlans } = usePlanLibrary()
  const [plans, setPlans] = useState<Plans['plans']>()
  const [unread, setUnread] = useState(false)
  const reload = useCallback(async () => {
    try {
      const found = inOrder(await read())
      setPlans(found)
      setUnread(false)
      return found
    } catch {
      setUnread(true)
      return []
    }
  }, [read])
  useEffect(() => {
    const look = () => void reload()
    look()
    return watchPlans(look)
  }, [reload, watchPlans])
  return { plans, unread, reload }
}

export const isClosed = (plan: ListedPlan | ClosedPlan): plan is ClosedPlan => 'unreadable' in plan

/** What was worked on last comes first; then the example, then what does not open. */
export const inOrder = (plans: readonly (ListedPlan | ClosedPlan)[]): readonly (ListedPlan | ClosedPlan)[] =>
  plans.toSorted(
    (a, b) => rank(a) - rank(b) || savedAt(b).localeCompare(savedAt(a)) || a.planId.localeCompare(b.planId),
  )

const rank = (plan: ListedPlan | ClosedPlan): number => (isClosed(plan) ? 2 : plan.example ? 1 : 0)
const savedAt = (plan: ListedPlan | ClosedPlan): string => (isClosed(plan) ? '' : plan.savedAt)
