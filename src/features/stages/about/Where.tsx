import { ageGroups, settings } from '#domain/plan/choices.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlan } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

const yesNo = ['yes', 'no'] as const

export default function Where() {
  const { pages, questions } = useWords('about')
  const online = valueIn(usePlan(), field('about', 'setting')) === 'online'
  return (
    <StepPage at="about/where" words={pages.where}>
      <ChoiceAsk of={field('about', 'setting')} options={settings} words={questions.setting} />
      {!online && <TextAsk of={field('about', 'area')} words={questions.area} />}
      <ChoiceAsk of={field('about', 'ages')} options={ageGroups} words={questions.ages} />
      <ChoiceAsk of={field('about', 'rare')} options={yesNo} words={questions.rare} sideBySide />
      <ChoiceAsk of={field('about', 'hidden')} options={yesNo} words={questions.hidden} sideBySide />
    </StepPage>
  )
}
