import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { paths } from '#routes/paths.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { today } from './today.ts'

/** A plan to look at, try and throw away. Who has one already goes back to it: what they tried in it is still there. */
export default function ExampleRoute() {
  const { begin, plans } = usePlanLibrary()
  const words = useWords('example')
  const navigate = useNavigate()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void (async () => {
      // A list that cannot be read keeps nobody from the example.
      const there = (await plans().catch(() => [])).find((plan) => 'example' in plan && plan.example)
      void navigate(paths.overview(there?.planId ?? begin(eveningTide(today(), words), 'example')), { replace: true })
    })()
  }, [begin, plans, words, navigate])
  return null
}
