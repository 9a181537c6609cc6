import { field } from '#domain/plan/field.ts'
import { isAboutAbuse } from '#domain/stages/setting.ts'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** How people are kept safe in a group that must stay hidden. */
export default function Safety() {
  const { pages, questions, safety } = useWords('about')
  return (
    <StepPage at="about/safety" words={pages.safety}>
      <Notice icon="lock">
        <p>{safety.limits}</p>
        <p>{isAboutAbuse(useNow()) ? safety.abuse : safety.hidden}</p>
      </Notice>
      <TextAsk of={field('about', 'specialistService')} words={questions.specialistService} long />
      <TextAsk of={field('about', 'excluded')} words={questions.excluded} />
      <TextAsk of={field('about', 'safeCalling')} words={questions.safeCalling} long />
      <TextAsk of={field('about', 'placeTold')} words={questions.placeTold} />
    </StepPage>
  )
}
