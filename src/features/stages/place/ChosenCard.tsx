import type { KnockOut } from '#domain/plan/criteria.ts'
import { chosenPlace, mustHaves } from '#domain/stages/placeComparison.ts'
import { isHome } from '#domain/stages/placeHome.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Sheet } from '#ui/page/Sheet.tsx'
import { Standing } from './Standing.tsx'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

const closable: readonly KnockOut[] = ['stepFree', 'free']

/** The place that is being booked, how it stands, and what must be asked before anybody says yes. */
export function ChosenCard() {
  const { book } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const nameOf = usePlaceName()
  const criterionWords = useCriterionWords()
  const formats = useFormats()
  const place = chosenPlace(now)
  if (!place) {
    return (
      <Notice heading={2} title={book.none.title}>
        <p>{book.none.text}</p>
        <p>
          <Link to={paths.step(planId, 'place/compare')}>{book.none.go}</Link>
        </p>
      </Notice>
    )
  }
  const { unknown, no, partly } = mustHaves(now, place)
  const firm = [...no, ...partly].filter((gap) => !closable.includes(gap))
  const names = (of: readonly KnockOut[]) => formats.list(of.map((each) => criterionWords(each).short))
  return (
    <Sheet className="place-card" aria-labelledby="place-chosen">
      <p className="soft small">{book.yours}</p>
      <h2 id="place-chosen" dir="auto" translate="no">
        {nameOf(place)}
      </h2>
      {place.address !== undefined && (
        <p dir="auto" className={isHome(place) ? 'no-print' : undefined} translate="no">
          {place.address}
        </p>
      )}
      {place.contact !== undefined && (
        <p className="soft" dir="auto" translate="no">
          {place.contact}
        </p>
      )}
      <Standing place={place} />
      {unknown.length > 0 && <p>{book.unknown(names(unknown))}</p>}
      {firm.length > 0 && <p>{book.firm(names(firm))}</p>}
      <p>
        <Link to={paths.item(planId, 'place/places', place.id)}>{book.look}</Link>
      </p>
    </Sheet>
  )
}
