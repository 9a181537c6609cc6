import { useWords } from '#wording/words.ts'
import { ReasonAsk } from './ReasonAsk.tsx'
import { ReasonsLeft } from './ReasonsLeft.tsx'

/** The entry's six reasons why groups work, each with its place in the meeting. */
export function ReasonPlaces() {
  const { reasons } = useWords('purpose').meeting
  return (
    <>
      <p>{reasons.text}</p>
      <ReasonAsk id="instantIdentity" />
      <ReasonAsk id="empowerment" />
      <ReasonAsk id="mutualSelfDisclosure" />
      <ReasonAsk id="helperPrinciple" />
      <ReasonAsk id="socialRoleModels" />
      <ReasonAsk id="sharedUnderstanding" />
      <ReasonsLeft />
    </>
  )
}
