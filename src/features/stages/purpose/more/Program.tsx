import { Ask, useIsAsked } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { OfferedAsk } from '../OfferedAsk.tsx'

/** A program or a format of one's own, and how long the group runs. */
export default function Program() {
  const { pages, program: words } = useWords('purpose')
  const saysComeAndGo = useIsAsked('purpose.comeAndGo')
  return (
    <StepPage at="purpose/program" words={pages.program}>
      <Ask of="purpose.program" />
      <Ask of="purpose.programNote" />
      <Ask of="purpose.life" />
      <Ask of="purpose.lifeMeetings" />
      {saysComeAndGo && (
        <LineFold summary={words.comeAndGo}>
          {() => <OfferedAsk of="purpose.comeAndGo" heading={words.startHeading} starts={words.starts} />}
        </LineFold>
      )}
    </StepPage>
  )
}
