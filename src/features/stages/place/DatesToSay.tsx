import { said } from '#domain/plan/current.ts'
import { datesToBook } from '#domain/stages/placeBooking.ts'
import { useFirstWritten } from '#wording/firstWritten.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** What the place will ask back: which days, at what time. */
export function DatesToSay() {
  const { visit } = useWords('place')
  const now = useCurrent()
  const formats = useFormats()
  const planId = usePlanId()
  const time = said(now.sections.purpose.startTime)
  const days = datesToBook(now)
  const written = useFirstWritten()
  return (
    <section className="place-dates" aria-labelledby="visit-dates">
      <h2 id="visit-dates">{visit.dates}</h2>
      {days.length === 0 ? (
        <p>
          {written ?? visit.noDates}{' '}
          <Link to={paths.step(planId, 'timeline/date')} className="no-print">
            {visit.setDate}
          </Link>
        </p>
      ) : (
        <ol className="bare">
          {days.map((day) => (
            <li key={day} className="num">
              {formats.longDate(day)} {time !== undefined && visit.at(formats.time(time))}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
