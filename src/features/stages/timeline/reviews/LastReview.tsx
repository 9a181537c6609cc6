import { direction } from '#domain/stages/direction.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { OutcomePath } from '../OutcomePath.tsx'

/** What was decided last, once reviews are listed: it is changed there and nowhere else. */
export function LastReview() {
  const { reviews: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const { outcome, reviewedOn } = direction(useCurrent())
  return (
    <>
      <p>
        {outcome === undefined
          ? words.last.undecided
          : words.last.decided(words.outcomes[outcome], reviewedOn && formats.longDate(reviewedOn))}
      </p>
      <p>
        <Link className={buttonClass()} to={paths.step(planId, 'timeline/reviews')}>
          {words.last.change}
        </Link>
      </p>
      <OutcomePath />
    </>
  )
}
