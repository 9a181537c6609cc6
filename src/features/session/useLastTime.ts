import { useSelector } from '@xstate/react'
import { useEffect, useState } from 'react'
import { usePlanActor, usePlanId } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { useRestorePoints } from '#ports/restorePoints.ts'
import type { LastVisit } from '#machine/openPlan.types.ts'

/**
 * The plan as it was when the last session ended: the oldest point that was kept after it holds the plan as the visit
 * with the session left it. Where none was kept, what the visit before left.
 */
export function useLastTime(endedAt: string | undefined): LastVisit | undefined {
  const { points, planAt } = useRestorePoints()
  const planId = usePlanId()
  const lastVisit = useSelector(usePlanActor(), ({ context }) => context.lastVisit)
  const [found, setFound] = useState<LastVisit>()
  useEffect(() => {
    if (endedAt === undefined) return undefined
    let gone = false
    const look = async () => {
      const kept = await points(planId)
      const point = kept.filter(({ at }) => at >= endedAt).toSorted((a, b) => a.at.localeCompare(b.at))[0]
      const plan = point && (await planAt(point.id))
      const on = momentOf(endedAt)?.day
      if (!gone && plan && on !== undefined) setFound({ plan, on })
    }
    void look().catch(() => {})
    return () => {
      gone = true
    }
  }, [endedAt, points, planAt, planId])
  return found ?? lastVisit
}
