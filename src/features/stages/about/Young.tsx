import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

const yesNo = ['yes', 'no'] as const

/** What a group needs that people under 18 may come to. */
export default function Young() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/young" words={pages.young}>
      <TextAsk of={field('about', 'hostOrganization')} words={questions.hostOrganization} />
      <TextAsk of={field('about', 'checksBy')} words={questions.checksBy} />
      <DateAsk of={field('about', 'checksAgreedOn')} words={questions.checksAgreedOn} when="past" />
      <ChoiceAsk of={field('about', 'secondAdult')} options={yesNo} words={questions.secondAdult} sideBySide />
      <TextAsk of={field('about', 'parentsKnow')} words={questions.parentsKnow} long />
    </StepPage>
  )
}
