import type { Criterion } from '#domain/plan/criteria.ts'
import { findingOf, type Place } from '#domain/stages/placeComparison.ts'
import { useWords } from '#wording/words.ts'
import { FindingMark } from './FindingMark.tsx'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

interface Props {
  readonly place: Place
  readonly criterion: Criterion
  readonly open: () => void
}

/** What is known of one criterion of one place: a button that changes it in place. */
export function FindingCell({ place, criterion, open }: Props) {
  const words = useWords('place')
  const nameOf = usePlaceName()
  const criterionWords = useCriterionWords()
  const note = place[`${criterion}Note`]
  return (
    <button type="button" className="place-cell" aria-haspopup="dialog" onClick={open}>
      <span className="visually-hidden">{words.compare.cell(nameOf(place), criterionWords(criterion).short)} </span>
      <FindingMark finding={findingOf(place, criterion)} />
      {note !== undefined && (
        <small dir="auto" translate="no">
          {note}
        </small>
      )}
    </button>
  )
}
