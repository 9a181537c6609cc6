import { addDays } from '#domain/dates.ts'
import { knockOuts, type Criterion } from '#domain/plan/criteria.ts'
import { mustHaves, passes, type MustHaves, type Place } from '#domain/stages/placeComparison.ts'
import { ourNeeds } from '#domain/stages/placeQuestions.ts'
import { useCurrent } from '#plan/planActor.ts'
import { isSeen, short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** A Monday, to name weekdays from. */
export const monday = '2024-01-01'

/** What a place is called: its name, else its kind, else its number in the list. */
export function usePlaceName(): (place: Place) => string {
  const words = useWords('place')
  const { places } = useCurrent().lists
  return (place) => {
    if (isSeen(place.name)) return short(place.name)
    return place.kind ? words.kinds[place.kind] : words.unnamed(places.findIndex((each) => each.id === place.id) + 1)
  }
}

/** The words of each criterion, with the group's own time and size in them as far as they are settled. */
export function useCriterionWords() {
  const { criteria } = useWords('place')
  const formats = useFormats()
  const { weekday, time, people } = ourNeeds(useCurrent())
  const needs = {
    weekday: weekday === undefined ? undefined : formats.weekday(addDays(monday, weekday - 1)),
    time: time === undefined ? undefined : formats.time(time),
    people: people === undefined ? undefined : formats.number(people),
  }
  return (criterion: Criterion) => criteria[criterion](needs)
}

/** The line that leads: which must-haves are there, missing, still to ask. */
export function useStanding(): (place: Place) => { readonly text: string; readonly tone: 'good' | 'care' | 'none' } {
  const now = useCurrent()
  const words = useWords('place')
  const { lacks } = words.criteria
  return (place) => {
    const all: MustHaves = mustHaves(now, place)
    const text = words.standing({
      of: knockOuts.length,
      met: all.yes.length + all.mended.length,
      mended: all.mended.length,
      no: all.no.map((criterion) => lacks[criterion].no),
      partly: all.partly.map((criterion) => lacks[criterion].partly),
      unknown: all.unknown.length,
    })
    const falls = all.no.length + all.partly.length > 0
    return { text, tone: passes(all) ? 'good' : falls ? 'care' : 'none' }
  }
}
