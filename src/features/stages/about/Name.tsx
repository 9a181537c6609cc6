import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { WishAsk } from '#forms/WishAsk.tsx'
import { useWords } from '#wording/words.ts'

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
