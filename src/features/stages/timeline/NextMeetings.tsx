import { said } from '#domain/plan/current.ts'
import { isFirstOnAnotherDay } from '#domain/stages/nextMeetings.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { meetings, rhythmOf } from '#domain/timeline/meetings.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'

const shown = 5

/** The meetings after the first, in the rhythm that was decided elsewhere. */
export function NextMeetings() {
  const { meetings: words } = useWords('timeline').date
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const { first } = anchors(now)
  const rhythm = rhythmOf(now, first)
  const isSaid = said(now.sections.purpose.rhythm) !== undefined
  const dates = meetings(first, rhythm, shown + 1).slice(1)
  const second = dates[0] ?? first
  return (
    <section className="section tl-near" aria-labelledby="tl-meetings">
      <h2 id="tl-meetings">{words.heading}</h2>
      {!isSaid && <p>{words.unsaid}</p>}
      <p>
        {words.after(words.rhythm[rhythm.every], formats.weekday(second), formats.list(dates.map(formats.tinyDate)))}
      </p>
      {isFirstOnAnotherDay(now) && <p>{words.otherDay(formats.weekday(first), formats.weekday(second))}</p>}
      <p>
        <Link to={paths.step(planId, 'purpose/order')}>{isSaid ? words.change : words.say}</Link>
      </p>
    </section>
  )
}
