import { ageGroups, settings } from '#domain/plan/choices.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlan } from '#asking/founding.ts'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { FirstFrame } from './FirstFrame.tsx'

export function Where() {
  const { questions } = useWords('about')
  const online = valueIn(usePlan(), field('about', 'setting')) === 'online'
  return (
    <FirstFrame page="where">
      <ChoiceAsk of={field('about', 'setting')} options={settings} words={questions.setting} />
      {!online && <TextAsk of={field('about', 'area')} words={questions.area} />}
      <ChoiceAsk of={field('about', 'ages')} options={ageGroups} words={questions.ages} />
    </FirstFrame>
  )
}
