import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { GrowthTurns } from './GrowthTurns.tsx'

/** How many people the group is for, and what happens when more come than a circle holds. */
export default function Size() {
  const { pages, size, who } = useWords('purpose')
  const formats = useFormats()
  const { sizeFew, sizeMany } = useCurrent().sections.purpose
  const few = said(sizeFew)
  const many = said(sizeMany)
  return (
    <StepPage at="purpose/size" words={pages.size}>
      <div className="fields">
        <Ask of="purpose.sizeFew" />
        <Ask of="purpose.sizeMany" />
      </div>
      <div aria-live="polite">
        {few !== undefined && many !== undefined && few > many && (
          <Status tone="care">{who.size.turned(formats.number(many), formats.number(few))}</Status>
        )}
      </div>
      <LineFold summary={size.more}>
        {() => (
          <div className="fold-fields">
            <Ask of="purpose.growth" />
            <Ask of="purpose.growthFrom" />
            <Ask of="purpose.growthNote" />
            <section className="section" aria-labelledby="turns-heading">
              <h2 id="turns-heading">{size.turns.heading}</h2>
              <GrowthTurns />
            </section>
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
