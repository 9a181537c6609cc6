import { adviceWays, crossTalk, sellingWays } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'
import { Drafted } from '../Drafted.tsx'
import { OfferedAsk } from '../OfferedAsk.tsx'
import { ReadySentences } from './ReadySentences.tsx'

/** How people talk with one another in the meeting, and what is said when somebody takes more than their share. */
export default function Conduct() {
  const { pages, questions, conduct } = useWords('purpose')
  return (
    <StepPage at="purpose/conduct" words={pages.conduct}>
      <Drafted />
      <ChoiceAsk of={field('purpose', 'crossTalk')} options={crossTalk} words={questions.crossTalk} />
      <ChoiceAsk of={field('purpose', 'advice')} options={adviceWays} words={questions.advice} />
      <ChoiceAsk of={field('purpose', 'selling')} options={sellingWays} words={questions.selling} />
      <OfferedAsk
        of={field('purpose', 'dominating')}
        words={questions.dominating}
        heading={conduct.start.heading}
        starts={[conduct.start.words]}
      />
      <ReadySentences />
    </StepPage>
  )
}
