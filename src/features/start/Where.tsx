import { Ask } from '#forms/Ask.tsx'
import { useWords } from '#wording/words.ts'
import { FirstFrame } from './FirstFrame.tsx'

export function Where() {
  const { heading } = useWords('first').pages.where
  return (
    <FirstFrame page="where">
      <div className="by-heading">
        <Ask of="about.setting" words={{ label: heading }} sideBySide />
      </div>
      <Ask of="about.area" />
      <Ask of="about.similar" sideBySide />
    </FirstFrame>
  )
}
