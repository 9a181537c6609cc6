import { meetsAlready } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { WishAsk } from '#forms/WishAsk.tsx'
import { FirstFrame } from './FirstFrame.tsx'

/** When they would like to meet; a group that meets already has nothing to wish for here. */
export function When() {
  const { questions } = useWords('about')
  const { already } = useWords('first').when
  const meets = meetsAlready(useCurrent())
  return (
    <FirstFrame page="when">
      <Ask of="about.alreadyMeets" words={already} />
      {!meets && <WishAsk words={questions.wish} />}
    </FirstFrame>
  )
}
