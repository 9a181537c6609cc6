import { Ask } from '#forms/Ask.tsx'
import { useWords } from '#wording/words.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { Leaving } from './Leaving.tsx'

export function Concern() {
  const { ownStory } = useWords('about')
  return (
    <FirstFrame page="concern">
      <Leaving />
      <Ask of="about.problem" />
      <p className="soft small">{ownStory.named}</p>
      <Ask of="about.audience" />
      <Ask of="about.relation" />
    </FirstFrame>
  )
}
