import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** The way to what founders fear or meet with, and what they can do about it. */
export function WhatIfs() {
  const words = useWords('overview').whatIf
  const planId = usePlanId()
  return (
    <div className="section">
      <p>
        {words.text} <Link to={paths.whatIf(planId)}>{words.link}</Link>
      </p>
    </div>
  )
}
