import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

/** What a group needs that people under 18 may come to. */
export default function Young() {
  const { pages } = useWords('about')
  return (
    <StepPage at="about/young" words={pages.young}>
      <Ask of="about.hostOrganization" />
      <Ask of="about.checksBy" />
      <Ask of="about.checksAgreedOn" />
      <Ask of="about.secondAdult" />
      <Ask of="about.parentsKnow" />
    </StepPage>
  )
}
