import { daysBetween } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { meetsAlready } from '#domain/stages/setting.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { undecided } from '#domain/timeline/newDay.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { FirstThings } from '#pages/FirstThings.tsx'
import { useCurrent, usePlan, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** When the group meets for the first time: dated, drafted as a range, or held. */
export function FirstMeeting() {
  const words = useWords('overview').firstMeeting
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const isUndecided = undecided(usePlan()) !== undefined
  const { first, isDraft, held, range, shortNotice } = anchors(now)
  // With its year: a group that meets already may have met for years.
  if (held) return <p>{words.held(formats.longDate(first))}</p>
  if (isDraft && meetsAlready(now))
    return (
      <p>
        {words.meetsSince} <Link to={paths.step(planId, 'timeline/date')}>{words.writeIt}</Link>
      </p>
    )
  if (isDraft)
    return (
      <>
        <p>
          {range && range.from !== range.to
            ? words.draft(formats.date(range.from), formats.date(range.to))
            : words.draftAbout(formats.date(first))}
        </p>
        {shortNotice && <ShortNotice />}
      </>
    )
  const days = daysBetween(now.today, first)
  const passed = days < 0 || said(now.sections.timeline.held) === 'no'
  return (
    <>
      <p>
        <b>{words.dated(formats.longDate(first))}</b> — {passed ? words.passed : words.inDays(days)}
      </p>
      {isUndecided && (
        <p>
          {words.undecided} <Link to={paths.step(planId, 'timeline/date')}>{words.decide}</Link>
        </p>
      )}
      {shortNotice && !passed && <ShortNotice />}
    </>
  )
}

/** Under eight weeks: said as a fact, with what can wait. Not to somebody who paused, joined another group or ended. */
function ShortNotice() {
  const words = useWords('overview').firstMeeting
  const now = useCurrent()
  if (hasStopped(now)) return null
  return (
    <p>
      {words.short} <FirstThings />
    </p>
  )
}
