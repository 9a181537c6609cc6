import { useWords } from '#asking/words.ts'
import { WishAsk } from '#asking/WishAsk.tsx'
import { FirstFrame } from './FirstFrame.tsx'

export function When() {
  const { questions } = useWords('about')
  return (
    <FirstFrame page="when">
      <WishAsk words={questions.wish} />
    </FirstFrame>
  )
}
