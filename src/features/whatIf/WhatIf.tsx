import './whatIf.css'
import { whatIfIds } from '#domain/whatIf/cases.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** All of them: a page of its own, since they are looked for before they are met. */
export default function WhatIf() {
  const words = useWords('whatIf')
  const heading = usePage(words.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <div className="body">
        <Others />
      </div>
    </div>
  )
}

/** Links to every case but the one that is shown. */
export function Others({ but }: { readonly but?: string }) {
  const { cases } = useWords('whatIf')
  const planId = usePlanId()
  return (
    <Ruled>
      {whatIfIds
        .filter((id) => id !== but)
        .map((id) => (
          <li key={id} className="what-if-row">
            <Link to={paths.whatIf(planId, id)}>{cases[id].title}</Link>
          </li>
        ))}
    </Ruled>
  )
}
