import { founderId } from '#domain/plan/plan.ts'
import { Ask } from '#forms/Ask.tsx'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { Guesses } from './Guesses.tsx'

/** What the founder expects: time first, for that shapes the plan. The other guesses wait in a fold. */
export default function Effort() {
  const { pages, ownHours, guesses } = useWords('expectations')
  return (
    <StepPage at="expectations/effort" words={pages.effort}>
      <Ask of="expectations.months" />
      <ItemAsk list="people" id={founderId} field="hours" words={ownHours} />
      <LineFold summary={guesses}>
        {() => (
          <div className="fold-fields">
            <Ask of="expectations.sharers" />
            <Guesses />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
