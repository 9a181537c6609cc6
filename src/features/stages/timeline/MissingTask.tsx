import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'

/** An address of a task that is not in the plan, or not any longer. */
export function MissingTask() {
  const { task: words } = useWords('timeline')
  const planId = usePlanId()
  const ref = usePage(words.missing.title)
  return (
    <div className="page">
      <PageHead headingRef={ref} title={words.missing.title} lead={words.missing.text} />
      <p>
        <Link className={buttonClass('primary')} to={paths.step(planId, 'timeline/line')}>
          <Icon name="chevronLeft" />
          {words.toLine}
        </Link>
      </p>
    </div>
  )
}
