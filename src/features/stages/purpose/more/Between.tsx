import { keepsAList } from '#domain/questions/rules.ts'
import { said } from '#domain/plan/current.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { BetweenPoints } from './BetweenPoints.tsx'
import { ConsentCard } from './ConsentCard.tsx'

/** Phone list, buddies, email, chat: by consent only, with hours, one keeper and an end. */
export default function Between() {
  const { pages, between: words } = useWords('purpose')
  const now = useCurrent()
  return (
    <StepPage at="purpose/between" words={pages.between}>
      {isHidden(now) && (
        <Notice tone="care" title={words.hidden.title} heading={2}>
          <p>{words.hidden.text}</p>
          <Sources of={words.hidden.sources} />
        </Notice>
      )}
      <Ask of="purpose.between" />
      {keepsAList(said(now.sections.purpose.between)) && (
        <>
          <Ask of="purpose.betweenHours" />
          <Ask of="purpose.betweenKeeper" />
          <Ask of="purpose.betweenDeletion" />
          <Ask of="purpose.betweenWeeks" />
          <BetweenPoints />
          <ConsentCard />
        </>
      )}
    </StepPage>
  )
}
