import { useEffect, useState } from 'react'
import { standings } from '#domain/stages/standing.ts'
import type { PlanHere } from '#features/start/planHere.ts'
import Welcome from '#features/start/Welcome.tsx'
import { momentOf } from '#plan/instant.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { useActors } from './actorsContext.ts'

/** The first page, with the plans that are on this device. */
export default function WelcomeRoute() {
  const { plans } = usePlanLibrary()
  const { store } = useActors()
  const { loading } = useWords('shell')
  // Where a plan is known the newcomer's page is not the first thing to draw: it would move when the plans come.
  const [there, setThere] = useState<readonly PlanHere[] | undefined>(() => (isKnown() ? undefined : []))
  useEffect(() => {
    let gone = false
    const look = async () => {
      const all = await plans()
      if (!gone)
        setThere(
          all.flatMap((plan) =>
            'unreadable' in plan || plan.example
              ? []
              : [
                  {
                    planId: plan.planId,
                    name: plan.name,
                    at: store.lastAddress(plan.planId) ?? paths.overview(plan.planId),
                    looks: plan.marks.map((mark) => lookOf(standings.find((each) => each === mark) ?? 'untouched')),
                    firstMeeting: plan.firstMeeting,
                    next: plan.next,
                    savedOn: momentOf(plan.savedAt)?.day,
                  },
                ],
          ),
        )
    }
    // Without the list the first page stands all the same; the page of all plans says that it cannot be read.
    void look().catch(() => setThere((before) => before ?? []))
    return () => {
      gone = true
    }
  }, [plans, store])
  return there ? <Welcome plans={there} /> : <p className="soft loading">{loading}</p>
}

/** `public/head.js` looks before the first paint. The first page is also drawn where there is no document. */
const isKnown = () => typeof document !== 'undefined' && document.documentElement.dataset['known'] !== undefined
