import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { WishAsk } from '#forms/WishAsk.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'

export default function Name() {
  const { pages, questions, whenMore } = useWords('about')
  return (
    <StepPage at="about/name" words={pages.name}>
      <Ask of="about.name" />
      <LineFold summary={whenMore}>
        {() => (
          <div className="fold-fields">
            <Ask of="about.planningStart" />
            <WishAsk words={questions.wish} />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
