import { isSaid, said } from '#domain/plan/current.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** The ages, as they were said before; what is missing leads to where it is asked, once who may come is written. */
export function AboutFacts() {
  const { from } = useWords('purpose').who
  const { questions } = useWords('about')
  const planId = usePlanId()
  const now = useCurrent()
  const age = said(now.sections.about.ages)
  if (age === undefined && !isSaid(now.sections.purpose.mayCome)) return null
  return (
    <p className="small">
      <span>{from.ages}</span>{' '}
      {age === undefined ? (
        <Link to={paths.step(planId, 'about/where')}>{from.unsaid}</Link>
      ) : (
        <span>{optionLabel(questions.ages.options[age])}</span>
      )}
    </p>
  )
}
