import { meetsAlready } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { DraftLine } from './DraftLine.tsx'
import { FirstMessage } from './FirstMessage.tsx'
import { NoticePreview } from './NoticePreview.tsx'
import { SafetyLine } from './SafetyLine.tsx'
import { ThisWeek } from './ThisWeek.tsx'

/** The result in hand: what ten minutes came to. A group that meets already has no first meeting to draft and no starters to look for. */
export function Result() {
  const { meeting } = useWords('first').result
  const meets = meetsAlready(useCurrent())
  return (
    <FirstFrame page="result" {...(meets && { lead: meeting.lead })}>
      {!meets && (
        <>
          <DraftLine />
          <NoticePreview />
          <FirstMessage />
        </>
      )}
      <ThisWeek />
      <SafetyLine />
    </FirstFrame>
  )
}
