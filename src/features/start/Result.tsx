import { FirstFrame } from './FirstFrame.tsx'
import { DraftLine } from './DraftLine.tsx'
import { FirstMessage } from './FirstMessage.tsx'
import { NoticePreview } from './NoticePreview.tsx'
import { Safety } from './Safety.tsx'
import { ThisWeek } from './ThisWeek.tsx'

/** The result in hand: what ten minutes came to. */
export function Result() {
  return (
    <FirstFrame page="result">
      <DraftLine />
      <NoticePreview />
      <FirstMessage />
      <ThisWeek />
      <Safety />
    </FirstFrame>
  )
}
