import { Ask } from '#asking/Ask.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'

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
