import { said } from '#domain/plan/current.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** The ages, as they were said before, and the way back to where they are asked. */
export function AboutFacts() {
  const { from } = useWords('purpose').who
  const { questions } = useWords('about')
  const planId = usePlanId()
  const age = said(useCurrent().sections.about.ages)
  return (
    <p className="small">
      {from.ages}{' '}
      <Link to={paths.step(planId, 'about/where')}>
        <span>{age ? optionLabel(questions.ages.options[age]) : from.unsaid}</span>
      </Link>
    </p>
  )
}
