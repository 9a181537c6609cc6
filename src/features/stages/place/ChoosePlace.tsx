import { chosenPlace, type Place } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { useChoosePlace } from './useChoosePlace.ts'
import { usePlaceName } from './usePlaceWords.ts'

/** The founder's choice: one of all places that stand side by side. */
export function ChoosePlace({ place }: { readonly place: Place }) {
  const words = useWords('place').compare
  const nameOf = usePlaceName()
  const chosen = chosenPlace(useCurrent())?.id
  const choose = useChoosePlace()
  return (
    <Choice
      type="radio"
      name="place-chosen-in-table"
      checked={place.id === chosen}
      onChange={() => choose(place)}
      label={
        <>
          {words.choose}
          <span className="place-this" aria-hidden="true">
            {words.thisOne}
          </span>
          <span className="visually-hidden" translate="no">
            : {nameOf(place)}
          </span>
        </>
      }
    />
  )
}
