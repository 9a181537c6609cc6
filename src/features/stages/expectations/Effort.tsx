import { field, itemField } from '#domain/plan/field.ts'
import { founderId } from '#domain/plan/plan.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Effort() {
  const { pages, questions, ownHours, units } = useWords('expectations')
  const { hoursAMonth } = useWords('asking')
  return (
    <StepPage at="expectations/effort" words={pages.effort}>
      <NumberAsk of={field('expectations', 'months')} words={questions.months} unit={units.months} most={60} />
      <NumberAsk of={itemField('people', founderId, 'hours')} words={ownHours} unit={hoursAMonth} most={300} aMonth />
      <NumberAsk of={field('expectations', 'sharers')} words={questions.sharers} unit={units.people} whole most={100} />
    </StepPage>
  )
}
