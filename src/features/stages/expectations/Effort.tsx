import { founderId } from '#domain/plan/plan.ts'
import { Ask } from '#forms/Ask.tsx'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Effort() {
  const { pages, ownHours } = useWords('expectations')

  return (
    <StepPage at="expectations/effort" words={pages.effort}>
      <Ask of="expectations.months" />
      <ItemAsk list="people" id={founderId} field="hours" words={ownHours} />
      <Ask of="expectations.sharers" />
    </StepPage>
  )
}
