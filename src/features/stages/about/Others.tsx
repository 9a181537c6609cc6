import { directions, looked } from '#domain/plan/choices.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlan } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Others() {
  const { pages, questions } = useWords('about')
  const plan = usePlan()
  return (
    <StepPage at="about/others" words={pages.others}>
      <ChoiceAsk of={field('about', 'similar')} options={looked} words={questions.similar} />
      {valueIn(plan, field('about', 'similar')) === 'yes' && <TextAsk of={field('about', 'similarNote')} words={questions.similarNote} long />}
      <ChoiceAsk of={field('about', 'national')} options={looked} words={questions.national} />
      {valueIn(plan, field('about', 'national')) === 'yes' && <TextAsk of={field('about', 'nationalName')} words={questions.nationalName} />}
      <ChoiceAsk of={field('about', 'direction')} options={directions} words={questions.direction} />
    </StepPage>
  )
}
