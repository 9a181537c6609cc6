import type { KnockOut } from '#domain/plan/criteria.ts'
import { field } from '#domain/plan/field.ts'
import { chosenPlace, mustHaves } from '#domain/stages/placeComparison.ts'
import { AskFrame } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { usePlaceName } from './usePlaceWords.ts'

const closable: readonly KnockOut[] = ['stepFree', 'free']

/** What was chosen in the table, and what it means to choose a place with a gap. The question can be left open like any other. */
export function ChosenAsk() {
  const words = useWords('place')
  const { compare } = words
  const now = useCurrent()
  const nameOf = usePlaceName()
  const ask = useAsk(field('place', 'chosen'), (answer) => answer.value ?? '')
  const chosen = chosenPlace(now)
  const { no, partly } = chosen ? mustHaves(now, chosen) : { no: [], partly: [] }
  const gaps = [...no, ...partly]
  return (
    <>
      <AskFrame ask={ask} words={words.questions.chosen}>
        {chosen && <p dir="auto">{compare.chosen(nameOf(chosen))}</p>}
      </AskFrame>
      {chosen && gaps.length > 0 && (
        <Notice tone="care" heading={2} title={<span dir="auto">{compare.gap.title(nameOf(chosen))}</span>}>
          {gaps.some((gap) => closable.includes(gap)) && <p>{compare.gap.text}</p>}
          {gaps.some((gap) => !closable.includes(gap)) && <p>{compare.gap.firm}</p>}
        </Notice>
      )}
    </>
  )
}
