import { Ask } from '#asking/Ask.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { WishAsk } from '#asking/WishAsk.tsx'
import { useWords } from '#asking/words.ts'

export default function Name() {
  const { pages, questions } = useWords('about')
  return (
    <StepPage at="about/name" words={pages.name}>
      <Ask of="about.name" />
      <Ask of="about.planningStart" />
      <WishAsk words={questions.wish} />
    </StepPage>
  )
}
