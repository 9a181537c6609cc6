import { said } from '#domain/plan/current.ts'
import { clockAt } from '#domain/stages/meetingPicture.ts'
import { isFirstOnAnotherDay, nextMeetings } from '#domain/stages/nextMeetings.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { useFormats, useWords } from '#asking/words.ts'

/** The rhythm said back in words, with the next three dates once the first meeting has one. */
export function SoYouMeet() {
  const words = useWords('purpose').meeting.rhythm
  const now = useNow()
  const formats = useFormats()
  const planId = usePlanId()
  const { rhythm, weekday, nth, startTime, length } = now.sections.purpose
  const how = said(rhythm)
  const day = said(weekday)
  const start = said(startTime)
  const minutes = said(length)
  const dates = nextMeetings(now, 3)
  const times = start === undefined ? {} : { from: formats.time(start), to: minutes === undefined ? undefined : formats.time(clockAt(start, minutes)) }
  return (
    <section className="section pf-so" aria-labelledby="so-heading">
      <h2 id="so-heading">{words.heading}</h2>
      <output className="pf-said">
        {how && day ? words.say({ rhythm: how, weekday: day, nth: said(nth) ?? [], ...times }, formats.list) : <span className="soft">{words.missing}</span>}
      </output>
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
