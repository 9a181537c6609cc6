import { compare, comparisonIds } from '#domain/stages/comparisons.ts'
import { pointsSaid } from '#domain/stages/comparisonsBalance.ts'
import { balancePoints } from '#domain/questions/limits.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Empty } from '#ui/marks/Empty.tsx'
import { answerAt } from './changeAt.ts'
import './expectations.css'
import { pairs } from './pairs.tsx'

export default function Compare() {
  const { pages, compare: words } = useWords('expectations')
  const now = useCurrent()
  const planId = usePlanId()
  const missing = comparisonIds.filter((id) => compare[id](now) === undefined)
  const { total } = pointsSaid(now)
  const isSplitOff = total > 0 && total !== balancePoints
  const answered = comparisonIds.filter((id) => !missing.includes(id))
  return (
    <StepPage at="expectations/compare" words={pages.compare}>
      {answered.length === 0 && (
        <Empty
          heading={2}
          title={words.nothing.title}
          actions={
            <Link className={buttonClass('primary')} to={paths.step(planId, 'expectations/effort')}>
              {words.nothing.go}
            </Link>
          }
        >
          <p>{words.nothing.text}</p>
        </Empty>
      )}
      {answered.length > 0 && (
        <div className="exp-pairs">
          {answered.map((id) => {
            const Shown = pairs[id]
            return <Shown key={id} />
          })}
        </div>
      )}
      {answered.length > 0 && missing.length > 0 && (
        <section className="section" aria-labelledby="exp-missing">
          <h2 id="exp-missing">{words.unanswered}</h2>
          <ul className="bare exp-missing">
            {missing.map((id) => (
              <li key={id}>
                <Link to={paths.step(planId, answerAt[id])}>{words.pairs[id].question}</Link>
                {id === 'balance' && isSplitOff && <span className="soft"> {words.pointsOff}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </StepPage>
  )
}
