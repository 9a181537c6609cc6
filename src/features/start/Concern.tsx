import { Ask } from '#forms/Ask.tsx'
import { useWords } from '#wording/words.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { LeavingLine } from './LeavingLine.tsx'

export function Concern() {
  const { heading } = useWords('first').pages.concern
  return (
    <FirstFrame page="concern" above={<LeavingLine />}>
      <div className="by-heading">
        <Ask of="about.problem" words={{ label: heading }} />
      </div>
      <Ask of="about.audience" sideBySide />
    </FirstFrame>
  )
}
