import { meetsAlready } from '#domain/stages/setting.ts'
import { daysBetween } from '#domain/dates.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { undecided } from '#domain/timeline/newDay.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { FirstThings } from '#pages/FirstThings.tsx'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlan, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'

/** What is to be known of the first meeting where its day is not simply set: one line each, and mostly none. */
export function MeetingNotes() {
  const words = useWords('overview').firstMeeting
  const now = useCurrent()
  const planId = usePlanId()
  const isUndecided = undecided(usePlan()) !== undefined
  const { first, isDraft, held, shortNotice } = anchors(now)
  const toDate = paths.step(planId, 'timeline/date')
  if (held) return null
  if (isDraft && meetsAlready(now))
    return (
      <p>
        {words.meetsSince} <Link to={toDate}>{words.writeIt}</Link>
      </p>
    )
  return (
    <>
      {isUndecided && (
        <p>
          {words.undecided} <Link to={toDate}>{words.decide}</Link>
        </p>
      )}
      {/* Under eight weeks: said as a fact, with what can wait. Not to somebody who has stopped. */}
      {shortNotice && !hasStopped(now) && daysBetween(now.today, first) > 2 && (
        <LineFold summary={words.short}>
          {() => (
            <p>
              <FirstThings />
            </p>
          )}
        </LineFold>
      )}
    </>
  )
}
