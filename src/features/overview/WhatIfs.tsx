import { usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'

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
