import { compare, comparisonIds, realDifferences } from '#domain/stages/comparisons.ts'
import { pointsSaid } from '#domain/stages/comparisonsBalance.ts'
import { balancePoints } from '#domain/questions/limits.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Difference } from './Difference.tsx'
import './expectations.css'
import { Reported } from './Reported.tsx'

/** Only real differences ask for something; the answers that are close wait in a fold. */
export default function Compare() {
  const { pages, compare: words } = useWords('expectations')
  const now = useCurrent()
  const planId = usePlanId()
  const answered = comparisonIds.filter((id) => compare[id](now) !== undefined)
  const missing = comparisonIds.filter((id) => !answered.includes(id))
  const real = realDifferences(now)
  const near = answered.filter((id) => !real.includes(id))
  const { total } = pointsSaid(now)
  const isSplitOff = missing.includes('balance') && total > 0 && total !== balancePoints
  const finding = answered.length === 0 ? undefined : words.found(real.length)
  return (
    <StepPage at="expectations/compare" words={pages.compare} finding={finding}>
      {answered.length === 0 && <p>{words.nothing.text}</p>}
      {real.length > 0 && (
        <div className="exp-differences">
          {real.map((id) => (
            <Difference key={id} id={id} />
          ))}
        </div>
      )}
      <div className="line-folds">
        {near.length > 0 && (
          <LineFold summary={words.close(near.length, real.length > 0)}>{() => <Reported of={near} />}</LineFold>
        )}
        {real.length > 0 && <LineFold summary={words.others}>{() => <Reported of={real} />}</LineFold>}
      </div>
      {missing.length > 0 && (
        <p>
          {isSplitOff && `${words.pointsOff} `}
          <Link to={paths.step(planId, 'expectations/effort')}>
            {answered.length === 0 ? words.nothing.go : words.unanswered(missing.length)}
          </Link>
        </p>
      )}
    </StepPage>
  )
}
