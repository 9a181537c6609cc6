import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { ReasonAsk } from './ReasonAsk.tsx'
import { ReasonsLeft } from './ReasonsLeft.tsx'

/** The first three reasons why groups work, each with its place in the meeting. */
export default function ReasonPlaces() {
  const { pages } = useWords('purpose')
  return (
    <StepPage at="purpose/reasons" words={pages.reasons}>
      <ReasonAsk id="instantIdentity" />
      <ReasonAsk id="empowerment" />
      <ReasonAsk id="mutualSelfDisclosure" />
      <ReasonsLeft here="reasons" />
    </StepPage>
  )
}
