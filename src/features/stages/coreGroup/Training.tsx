import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import './coreGroup.css'

/** Training and a national body's handbook: what, who goes, by when, which. */
export default function Training() {
  const { pages, training } = useWords('coreGroup')
  return (
    <StepPage at="coreGroup/training" words={pages.training}>
      <Ask of="coreGroup.trainingWhat" />
      <Ask of="coreGroup.trainingWho" />
      <LineFold summary={training.more}>
        {() => (
          <div className="cg-more">
            <Ask of="coreGroup.trainingBy" />
            <Ask of="coreGroup.handbook" />
            <p className="soft">{training.none}</p>
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
