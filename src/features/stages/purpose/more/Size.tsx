import { groupSize } from '#domain/stages/range.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Drafted } from '../Drafted.tsx'
import { GrowthTurns } from './GrowthTurns.tsx'

/** What happens when more people come than a circle holds. */
export default function Size() {
  const { pages } = useWords('purpose')

  return (
    <StepPage at="purpose/size" words={pages.size}>
      <Drafted />
      <Range />
      <Ask of="purpose.growth" />
      <Ask of="purpose.growthFrom" />
      <Ask of="purpose.growthNote" />
      <GrowthTurns />
    </StepPage>
  )
}

/** The size as it was said on its own page, with the way back to it. */
function Range() {
  const { range } = useWords('purpose').size
  const { number } = useFormats()
  const planId = usePlanId()
  const { least: few, most: many } = groupSize(useCurrent())
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
