import { said } from '#domain/plan/current.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** What was said before about whom the group is for, with the way back to it. */
export function AboutFacts() {
  const { from } = useWords('purpose').who
  const { questions } = useWords('about')
  const { audience, ages } = useCurrent().sections.about
  const meant = said(audience)
  const age = said(ages)
  return (
    <section className="section" aria-labelledby="from-heading">
      <h2 id="from-heading">{from.heading}</h2>
      <dl className="pf-facts">
        <Fact name={from.audience} at="about/concern">
          {meant && optionLabel(questions.audience.options[meant])}
        </Fact>
        <Fact name={from.ages} at="about/where">
          {age && optionLabel(questions.ages.options[age])}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({
  name,
  at,
  children,
}: {
  readonly name: string
  readonly at: StepAddress
  readonly children: string | undefined
}) {
  const { from } = useWords('purpose').who
  const planId = usePlanId()
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children ?? <span className="soft">{from.unsaid}</span>}{' '}
        <Link to={paths.step(planId, at)}>
          {from.change}
          <span className="visually-hidden">: {name}</span>
        </Link>
      </dd>
    </div>
  )
}
