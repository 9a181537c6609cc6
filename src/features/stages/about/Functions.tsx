import { Ask } from '#asking/Ask.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'

export default function Functions() {
  const { pages } = useWords('about')
  return (
    <StepPage at="about/functions" words={pages.functions}>
      <Ask of="about.functions" />
    </StepPage>
  )
}
