import { said } from '#domain/plan/current.ts'
import { reserves } from '#domain/stages/placeLosing.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Name } from '#ui/marks/Name.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/** The fallback as it was chosen, and the places that could stand in. */
export function LosingWay() {
  const { losing: words } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const nameOf = usePlaceName()
  const { fallback, fallbackPlace } = now.sections.place
  const way = said(fallback)
  const named = way === 'otherPlace' ? now.lists.places.find(({ id }) => id === said(fallbackPlace)) : undefined
  const found = reserves(now)
  return (
    <section className="section" aria-labelledby="losing-way">
      <h2 id="losing-way">{words.path}</h2>
      <p dir="auto">
        {way === undefined ? words.noFallback : words.fallback[way](named && nameOf(named))}{' '}
        <Link to={paths.step(planId, 'place/book')}>{words.setFallback}</Link>
      </p>
      <h3>{words.reserve}</h3>
      {found.length === 0 ? (
        <p>
          {words.noReserve} <Link to={paths.step(planId, 'place/places')}>{words.addReserve}</Link>
        </p>
      ) : (
        <>
          <p className="soft">{words.reserveLead}</p>
          <Ruled className="losing-list">
            {found.map(({ place, unknown }) => (
              <li key={place.id}>
                <Link to={paths.item(planId, 'place/places', place.id)}>
                  <Name>{nameOf(place)}</Name>
                </Link>{' '}
                <span className="soft small">
                  {words.unknown(unknown)}
                  {place.id === named?.id && `, ${words.named}`}
                </span>
              </li>
            ))}
          </Ruled>
        </>
      )}
    </section>
  )
}
