import { said } from '#domain/plan/current.ts'
import { datesToBook } from '#domain/stages/placeBooking.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { useFormats, useWords } from '#asking/words.ts'

/** The first three dates, to read out on the phone. */
export function DatesToBook() {
  const { dates } = useWords('place').book
  const now = useNow()
  const formats = useFormats()
  const planId = usePlanId()
  const time = said(now.sections.purpose.startTime)
  const days = datesToBook(now)
  return (
    <section className="place-dates" aria-labelledby="place-dates">
      <h2 id="place-dates">{dates.heading}</h2>
      {days.length === 0 ? (
        <p>
          {dates.none} <Link to={paths.step(planId, 'timeline/date')}>{dates.go}</Link>
        </p>
      ) : (
        <ol>
          {days.map((day) => (
            <li key={day} className="num">
              {formats.longDate(day)} {time !== undefined && dates.at(formats.time(time))}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
