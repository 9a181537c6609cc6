import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Functions() {
  const { pages } = useWords('about')
  return (
    <StepPage at="about/functions" words={pages.functions}>
      <Ask of="about.functions" />
    </StepPage>
  )
}
