import { said } from '#domain/plan/current.ts'
import { isRoomBooked } from '#domain/stages/booked.ts'
import { backBy, datesToBook } from '#domain/stages/placeBooking.ts'
import { chosenPlace } from '#domain/stages/placeComparison.ts'
import { useFirstWritten } from '#wording/firstWritten.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The first three dates, to read out on the phone; once they are booked, until when each can be given back. */
export function DatesToBook() {
  const { dates } = useWords('place').book
  const now = useCurrent()
  const formats = useFormats()
  const planId = usePlanId()
  const time = said(now.sections.purpose.startTime)
  const days = datesToBook(now)
  const written = useFirstWritten()
  const booked = isRoomBooked(now)
  const inCharge = booked ? chosenPlace(now)?.inCharge : undefined
  return (
    <section className="place-dates" aria-labelledby="place-dates">
      <h2 id="place-dates">{booked && days.length > 0 ? dates.booked : dates.heading}</h2>
      {days.length === 0 ? (
        <p>
          {written ?? dates.none} <Link to={paths.step(planId, 'timeline/date')}>{dates.go}</Link>
        </p>
      ) : (
        <ol>
          {days.map((day) => {
            const back = booked ? backBy(now, day) : undefined
            return (
              <li key={day} className="num">
                {formats.longDate(day)} {time !== undefined && dates.at(formats.time(time))}
                {back !== undefined && <span className="soft small">{dates.notice(formats.date(back))}</span>}
              </li>
            )
          })}
        </ol>
      )}
      {inCharge !== undefined && <p dir="auto">{dates.inCharge(inCharge)}</p>}
    </section>
  )
}
