import { isAboutAbuse } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** How people are kept safe in a group that must stay hidden. */
export default function HiddenSafety() {
  const { pages, safety } = useWords('about')
  return (
    <StepPage at="about/safety" words={pages.safety}>
      <Notice icon="lock">
        <p>{safety.limits}</p>
        <p>{isAboutAbuse(useCurrent()) ? safety.abuse : safety.hidden}</p>
      </Notice>
      <Ask of="about.specialistService" />
      <Ask of="about.excluded" />
      <Ask of="about.safeCalling" />
      <Ask of="about.placeTold" />
    </StepPage>
  )
}
