import { field } from '#domain/plan/field.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { useWords } from '#asking/words.ts'
import { WishAsk } from '#asking/WishAsk.tsx'
import { FirstFrame } from './FirstFrame.tsx'

const yesNo = ['yes', 'no'] as const

/** When they would like to meet; a group that meets already has nothing to wish for here. */
export function When() {
  const { questions } = useWords('about')
  const { already } = useWords('first').when
  const meets = meetsAlready(useNow())
  return (
    <FirstFrame page="when">
      <ChoiceAsk of={field('about', 'alreadyMeets')} options={yesNo} words={already} />
      {!meets && <WishAsk words={questions.wish} />}
    </FirstFrame>
  )
}
