import { functions } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ManyAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'

export default function Functions() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/functions" words={pages.functions}>
      <ManyAsk of={field('about', 'functions')} options={functions} words={questions.functions} />
    </StepPage>
  )
}
