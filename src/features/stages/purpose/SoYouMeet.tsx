import { said } from '#domain/plan/current.ts'
import { isFirstOnAnotherDay, nextMeetings } from '#domain/stages/nextMeetings.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useRhythm } from './useRhythm.ts'

/** The rhythm said back in words, with the next three dates once the first meeting has one. */
export function SoYouMeet() {
  const words = useWords('purpose').meeting.rhythm
  const now = useCurrent()
  const formats = useFormats()
  const planId = usePlanId()
  const dates = nextMeetings(now, 3)
  const rhythm = useRhythm()
  return (
    <section className="section pf-so" aria-labelledby="so-heading">
      <h2 id="so-heading">{words.heading}</h2>
      <output className="pf-said">{rhythm ?? <span className="soft">{words.missing}</span>}</output>
      {dates.length > 0 ? (
        <>
          <h3>{words.next}</h3>
          <ol className="bare pf-dates">
            {dates.map((date) => (
              <li key={date}>{formats.longDate(date)}</li>
            ))}
          </ol>
          {isFirstOnAnotherDay(now) && <p className="soft small">{words.otherDay}</p>}
        </>
      ) : (
        said(now.sections.timeline.firstMeeting) === undefined && (
          <p className="soft small">
            {words.noFirst} <Link to={paths.step(planId, 'timeline/date')}>{words.setFirst}</Link>
          </p>
        )
      )}
    </section>
  )
}
