import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { ReasonAsk } from './ReasonAsk.tsx'
import { ReasonsLeft } from './ReasonsLeft.tsx'

/** The other three reasons why groups work. */
export default function ReasonPlacesMore() {
  const { pages } = useWords('purpose')
  return (
    <StepPage at="purpose/reasonsMore" words={pages.reasonsMore}>
      <ReasonAsk id="helperPrinciple" />
      <ReasonAsk id="socialRoleModels" />
      <ReasonAsk id="sharedUnderstanding" />
      <ReasonsLeft here="reasonsMore" />
    </StepPage>
  )
}
