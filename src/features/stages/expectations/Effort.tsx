import { founderId } from '#domain/plan/plan.ts'
import { Ask } from '#asking/Ask.tsx'
import { ItemAsk } from '#asking/ItemAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'

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
