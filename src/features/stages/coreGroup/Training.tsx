import { field } from '#domain/plan/field.ts'
import { PeopleAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** Training and a national body's handbook: what, who goes, by when, which. */
export default function Training() {
  const { pages, questions, training } = useWords('coreGroup')
  return (
    <StepPage at="coreGroup/training" words={pages.training}>
      <TextAsk of={field('coreGroup', 'trainingWhat')} words={questions.trainingWhat} />
      <PeopleAsk of={field('coreGroup', 'trainingWho')} words={questions.trainingWho} />
      <DateAsk of={field('coreGroup', 'trainingBy')} words={questions.trainingBy} />
      <TextAsk of={field('coreGroup', 'handbook')} words={questions.handbook} />
      <p className="soft">{training.none}</p>
    </StepPage>
  )
}
