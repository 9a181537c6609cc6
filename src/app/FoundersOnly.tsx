import type { ReactNode } from 'react'
import { isFoundersAloneAt } from '#domain/stages/foundersAlone.ts'
import { useTogether } from '#plan/closed.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useCurtain } from './curtainContext.ts'
import { partsOf } from './partsOf.ts'

/** A page of a plan; one that is the founder's alone is closed while somebody sits beside them, by whatever way it was come to. */
export function FoundersOnly({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const planId = usePlanId()
  const together = useTogether()
  // A tab that was open before knows of the session only by what the device has marked.
  const inOtherTab = useCurtain().session === planId
  return (together || inOtherTab) && isFoundersAloneAt(partsOf(at)) ? <NotNow planId={planId} /> : children
}

function NotNow({ planId }: { readonly planId: string }) {
  const { unseen } = useWords('asking')
  const heading = usePage(unseen.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={unseen.title} lead={unseen.text} />
      <p>
        <Link className={buttonClass('primary')} to={paths.session(planId)}>
          {unseen.back}
        </Link>
      </p>
    </div>
  )
}
