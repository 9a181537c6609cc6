import { growthWays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { groupSize } from '#domain/stages/range.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Drafted } from '../Drafted.tsx'
import { GrowthTurns } from './GrowthTurns.tsx'

/** What happens when more people come than a circle holds. */
export default function Size() {
  const { pages, questions } = useWords('purpose')
  const { people } = useWords('asking')
  const way = said(useNow().sections.purpose.growth)
  return (
    <StepPage at="purpose/size" words={pages.size}>
      <Drafted />
      <Range />
      <ChoiceAsk of={field('purpose', 'growth')} options={growthWays} words={questions.growth} />
      {way !== undefined && way !== 'fine' && (
        <NumberAsk of={field('purpose', 'growthFrom')} words={questions.growthFrom} unit={people} whole most={500} />
      )}
      <TextAsk of={field('purpose', 'growthNote')} words={questions.growthNote} long />
      <GrowthTurns />
    </StepPage>
  )
}

/** The size as it was said on its own page, with the way back to it. */
function Range() {
  const { range } = useWords('purpose').size
  const { number } = useFormats()
  const planId = usePlanId()
  const { least: few, most: many } = groupSize(useNow())
  const size =
    few !== undefined && many !== undefined
      ? range.both(number(few), number(many))
      : few !== undefined
        ? range.few(number(few))
        : many !== undefined
          ? range.many(number(many))
          : range.none
  return (
    <section className="section" aria-labelledby="range-heading">
      <h2 id="range-heading">{range.heading}</h2>
      <p>
        {size} <Link to={paths.step(planId, 'purpose/who')}>{range.change}</Link>
      </p>
    </section>
  )
}
