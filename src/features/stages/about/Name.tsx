import { field } from '#domain/plan/field.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { WishAsk } from '#asking/WishAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Name() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/name" words={pages.name}>
      <TextAsk of={field('about', 'name')} words={questions.name} />
      <DateAsk of={field('about', 'planningStart')} words={questions.planningStart} when="near" />
      <WishAsk words={questions.wish} />
    </StepPage>
  )
}
