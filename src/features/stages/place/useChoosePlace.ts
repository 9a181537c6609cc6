import { choosePlace, setAside } from '#domain/stages/placeBooking.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { useEdits, usePlan } from '#plan/planActor.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { usePlaceName } from './usePlaceWords.ts'

/** Chooses a place, and says so where that sets aside what was said about booking another. */
export function useChoosePlace(): (place: Place) => void {
  const plan = usePlan()
  const { choose } = useEdits()
  const toast = useUndoToast()
  const nameOf = usePlaceName()
  const words = useWords('place').compare
  return (place) => {
    const aside = setAside(plan, place.id)
    choose(choosePlace(plan, place.id))
    if (aside.length > 0) toast(words.aside(nameOf(place)))
  }
}
