import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Concern() {
  const { pages } = useWords('about')
  return (
    <StepPage at="about/concern" words={pages.concern}>
      <Ask of="about.problem" />
      <Ask of="about.audience" />
      <Ask of="about.category" sideBySide />
      <Ask of="about.relation" />
    </StepPage>
  )
}
