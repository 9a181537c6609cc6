import { mustHaves, passes } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/** What the table shows, in one breath. */
export function Fact() {
  const { fact } = useWords('place').compare
  const now = useCurrent()
  const all = now.lists.places.map((place) => mustHaves(now, place))
  const lacks = all.filter((each) => each.no.length + each.partly.length > 0)
  return (
    <p className="place-fact">
      {fact({
        places: all.length,
        all: all.filter(passes).length,
        missing: lacks.length,
        asking: all.filter((each) => !lacks.includes(each) && each.unknown.length > 0).length,
      })}
    </p>
  )
}
