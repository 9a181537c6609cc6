import { Ask } from '#forms/Ask.tsx'
import { FirstFrame } from './FirstFrame.tsx'

export function Where() {
  return (
    <FirstFrame page="where">
      <Ask of="about.setting" />
      <Ask of="about.area" />
      <Ask of="about.ages" />
    </FirstFrame>
  )
}
