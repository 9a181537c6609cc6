import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { PageHead } from '#ui/page/PageHead.tsx'

/** An address typed by hand, or from an older version. */
export function NoPage() {
  const planId = usePlanId()
  const words = useWords('shell').room.noPage
  const heading = usePage(words.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={words.title} lead={words.text} />
      <p>
        <Link className={buttonClass('primary')} to={paths.overview(planId)}>
          {words.overview}
        </Link>
      </p>
    </div>
  )
}
