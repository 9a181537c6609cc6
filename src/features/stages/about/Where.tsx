import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Where() {
  const { pages } = useWords('about')
  return (
    <StepPage at="about/where" words={pages.where}>
      <Ask of="about.setting" />
      <Ask of="about.area" />
      <Ask of="about.ages" />
      <Ask of="about.hidden" />
    </StepPage>
  )
}
