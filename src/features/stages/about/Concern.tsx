import { audiences, categories, relations } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Concern() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/concern" words={pages.concern}>
      <TextAsk of={field('about', 'problem')} words={questions.problem} long />
      <ChoiceAsk of={field('about', 'category')} options={categories} words={questions.category} sideBySide />
      <ChoiceAsk of={field('about', 'audience')} options={audiences} words={questions.audience} />
      <ChoiceAsk of={field('about', 'relation')} options={relations} words={questions.relation} />
    </StepPage>
  )
}
