import { directions, looked } from '#domain/plan/choices.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlan, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Others() {
  const { pages, questions, others } = useWords('about')
  const planId = usePlanId()
  const plan = usePlan()
  const direction = valueIn(plan, field('about', 'direction'))
  return (
    <StepPage at="about/others" words={pages.others}>
      <ChoiceAsk of={field('about', 'similar')} options={looked} words={questions.similar} />
      {valueIn(plan, field('about', 'similar')) === 'yes' && (
        <TextAsk of={field('about', 'similarNote')} words={questions.similarNote} long />
      )}
      <p>
        <Link className="alone" to={paths.step(planId, 'about/groups')}>
          {others.groups}
        </Link>
      </p>
      <ChoiceAsk of={field('about', 'national')} options={looked} words={questions.national} />
      {valueIn(plan, field('about', 'national')) === 'yes' && (
        <TextAsk of={field('about', 'nationalName')} words={questions.nationalName} />
      )}
      {valueIn(plan, field('about', 'national')) === 'yes' && (
        <p>
          <Link className="alone" to={paths.step(planId, 'about/national')}>
            {others.national}
          </Link>
        </p>
      )}
      <ChoiceAsk of={field('about', 'direction')} options={directions} words={questions.direction} />
      {direction !== undefined && direction !== 'start' && (
        <p>
          <Link
            className="alone"
            to={paths.step(planId, direction === 'join' ? 'timeline/after' : 'about/affiliation')}
          >
            {others[direction]}
          </Link>
        </p>
      )}
    </StepPage>
  )
}
