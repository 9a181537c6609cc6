import { findings } from '#domain/plan/choices.ts'
import type { Criterion } from '#domain/plan/criteria.ts'
import { itemField, valueIn } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { usePlan } from '#plan/planActor.ts'
import { TextAsk } from '#forms/TypedAsk.tsx'
import { useWords } from '#wording/words.ts'
import { useCriterionWords } from './usePlaceWords.ts'

/** One criterion of one place: Yes, Partly, No or not known yet, with a note. A note waits until there is something to note. */
export function FindingAsk({
  place,
  criterion,
  withNote = false,
}: {
  readonly place: string
  readonly criterion: Criterion
  readonly withNote?: boolean
}) {
  const words = useWords('place')
  const { short, ask } = useCriterionWords()(criterion)
  const plan = usePlan()
  const finding = itemField('places', place, criterion)
  const note = itemField('places', place, `${criterion}Note`)
  const found = valueIn(plan, finding)
  const showsNote = withNote || (found !== undefined && found !== 'unknown') || valueIn(plan, note) !== undefined
  return (
    <div className="place-finding">
      <ChoiceAsk
        of={finding}
        options={findings}
        words={{ label: short, hint: ask, ...words.criteria.whys[criterion], options: words.findings }}
      />
      {showsNote && <TextAsk of={note} words={{ label: `${words.note}: ${short}` }} />}
    </div>
  )
}
