import { footings } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { startersOnly } from '#domain/timeline/rules.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { useRuleTask } from '#asking/taskWords.ts'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { FootingChanges } from './FootingChanges.tsx'

const yesNo = ['yes', 'no'] as const

/** A group that meets already: what it is, and what needs a new footing. */
export default function Footing() {
  const { pages, questions } = useWords('about')
  const { people } = useWords('asking')
  const already = meetsAlready(useNow())
  // Asked for here, so that the page waits for its words once, and not in the middle of an answer.
  const ruleTask = useRuleTask()
  return (
    <StepPage at="about/footing" words={pages.footing}>
      <ChoiceAsk of={field('about', 'alreadyMeets')} options={yesNo} words={questions.alreadyMeets} sideBySide />
      {already && (
        <>
          <TextAsk of={field('about', 'meetsSince')} words={questions.meetsSince} />
          <NumberAsk of={field('about', 'usuallyCome')} words={questions.usuallyCome} unit={people} most={1000} />
          <ManyAsk of={field('about', 'newFooting')} options={footings} words={questions.newFooting} sideBySide />
          <FootingChanges gone={startersOnly.map((rule) => ruleTask(rule).title)} />
        </>
      )}
    </StepPage>
  )
}
