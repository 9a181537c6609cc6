import { criteria, knockOuts } from '#domain/plan/criteria.ts'
import { findingOf, mustHaves, passes } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

/** So many unknowns are named above the table; it shows the others. */
const mostNamed = 3

/** What the comparison finds, as heading and line below it. */
export function useFinding(): { readonly heading: string; readonly lead: string | undefined } {
  const { compare } = useWords('place')
  const { list } = useFormats()
  const now = useCurrent()
  const nameOf = usePlaceName()
  const criterionWords = useCriterionWords()
  const { places } = now.lists
  const all = places.map((place) => ({ place, must: mustHaves(now, place) }))
  const passing = all.filter(({ must }) => passes(must))
  const known = all.filter(({ must }) => must.unknown.length === 0)
  const lacksOf = ({ must }: (typeof all)[number]) => must.no.length + must.partly.length
  const nearest = known.toSorted((a, b) => lacksOf(a) - lacksOf(b))[0]
  const [only] = passing
  const inOrder = [...knockOuts, ...criteria.filter((each) => !knockOuts.some((must) => must === each))]
  const unknown = inOrder.filter((criterion) => places.some((place) => findingOf(place, criterion) === 'unknown'))
  return {
    heading: compare.finding({
      places: places.length,
      all: passing.length,
      name: only && nameOf(only.place),
      nearest: nearest && nameOf(nearest.place),
      lacks: nearest ? lacksOf(nearest) : 0,
    }),
    lead:
      unknown.length === 0
        ? undefined
        : compare.unknowns(list(unknown.slice(0, mostNamed).map((criterion) => criterionWords(criterion).short))),
  }
}
