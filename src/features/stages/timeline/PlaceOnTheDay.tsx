import { said } from '#domain/plan/current.ts'
import { inRoom } from '#domain/stages/setting.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** What another stage knows that the day depends on: whether there is a place, when it is free, whether it said yes. */
export function PlaceOnTheDay() {
  const words = useWords('timeline').date
  const planId = usePlanId()
  const now = useCurrent()
  if (!inRoom(now)) return null
  const { chosen, datesConfirmed } = now.sections.place
  const place = now.lists.places.find((each) => each.id === said(chosen))
  // Without a day and a place there is nothing to hold together yet.
  if (!place && said(now.sections.timeline.firstMeeting) === undefined) return null
  const name = place?.name ?? words.unnamedPlace
  const isBooked = said(datesConfirmed) === 'yes'
  return (
    <section className="section tl-near" aria-labelledby="tl-place">
      <h2 id="tl-place">{words.place.heading}</h2>
      {place ? (
        <>
          {place.timesFree !== undefined && <p dir="auto">{words.place.free(name, place.timesFree)}</p>}
          <p dir="auto">{isBooked ? words.place.confirmed(name) : words.place.unconfirmed(name)}</p>
        </>
      ) : (
        <p>{words.place.none}</p>
      )}
      <p>
        <Link to={paths.step(planId, place ? 'place/book' : 'place/places')}>
          {place ? words.place.go : words.place.choose}
        </Link>
      </p>
    </section>
  )
}
