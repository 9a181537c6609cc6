import { field } from '#domain/plan/field.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** A tie to a national body: what it gives, what it asks, and when it is looked at again. */
export default function Affiliation() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/affiliation" words={pages.affiliation}>
      <TextAsk of={field('about', 'affiliationGives')} words={questions.affiliationGives} long />
      <TextAsk of={field('about', 'affiliationAsks')} words={questions.affiliationAsks} long />
      <TextAsk of={field('about', 'affiliationName')} words={questions.affiliationName} />
      <TextAsk of={field('about', 'affiliationContact')} words={questions.affiliationContact} />
      <DateAsk of={field('about', 'affiliationReview')} words={questions.affiliationReview} />
    </StepPage>
  )
}
