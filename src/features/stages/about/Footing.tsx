import { footings } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { FootingChanges } from './FootingChanges.tsx'

const yesNo = ['yes', 'no'] as const

/** A group that meets already: what it is, and what needs a new footing. */
export default function Footing() {
  const { pages, questions } = useWords('aboutMore')
  const { people } = useWords('asking')
  const already = meetsAlready(useNow())
  return (
    <StepPage at="about/footing" words={pages.footing}>
      <ChoiceAsk of={field('about', 'alreadyMeets')} options={yesNo} words={questions.alreadyMeets} sideBySide />
      {already && (
        <>
          <TextAsk of={field('about', 'meetsSince')} words={questions.meetsSince} />
          <NumberAsk of={field('about', 'usuallyCome')} words={questions.usuallyCome} unit={people} most={1000} />
          <ManyAsk of={field('about', 'newFooting')} options={footings} words={questions.newFooting} sideBySide />
          <FootingChanges />
        </>
      )}
    </StepPage>
  )
}
