import './place.css'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

const yesNo = ['yes', 'no'] as const

/** The room on the screen: how people get in, and what may end it early. */
export default function Online() {
  const { pages, questions } = useWords('place')
  return (
    <StepPage at="place/online" words={pages.online}>
      <TextAsk of={field('place', 'platform')} words={questions.platform} />
      <TextAsk of={field('place', 'dialIn')} words={questions.dialIn} />
      <TextAsk of={field('place', 'timeLimit')} words={questions.timeLimit} />
      <ChoiceAsk of={field('place', 'waitingRoom')} options={yesNo} words={questions.waitingRoom} sideBySide />
    </StepPage>
  )
}
