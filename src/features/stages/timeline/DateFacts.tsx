import type { IsoDate } from '#domain/dates.ts'
import { meetsAlready, metBefore } from '#domain/stages/setting.ts'
import { anchors, weeksToFirst } from '#domain/timeline/anchors.ts'
import { nearestOn, rhythmOf } from '#domain/timeline/meetings.ts'
import { FirstThings } from '#pages/FirstThings.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** What can be said about the date: the draft until there is one, then how far away it is and whether that is short. */
export function DateFacts({ take }: { readonly take: (day: IsoDate) => void }) {
  const { date: words } = useWords('timeline')
  const formats = useFormats()
  const readOnly = useReadOnly()
  const now = useCurrent()
  const planId = usePlanId()
  const at = anchors(now)
  if (at.isDraft && meetsAlready(now)) return <p>{words.meetsSince}</p>
  if (at.isDraft) {
    const { from, to } = at.range ?? { from: at.first, to: at.first }
    // The draft knows no weekday: the rhythm may.
    const suggested = nearestOn(rhythmOf(now, at.first), at.first, { from, to })
    return (
      <div className="tl-facts">
        <p>{words.draft(formats.dateUntil(from, to), formats.date(to))}</p>
        {!readOnly && <Button onClick={() => take(suggested)}>{words.take(formats.longDate(suggested))}</Button>}
      </div>
    )
  }
  if (metBefore(now))
    return (
      <p>
        {words.metBefore} <Link to={paths.step(planId, 'about/footing')}>{words.footing}</Link>
      </p>
    )
  const weeks = weeksToFirst(at)
  // Of a day that has gone by nothing else is worth saying: how short the notice was helps nobody now.
  if (at.first < now.today && !at.held) return <p>{words.past(formats.longDate(at.first))}</p>
  return (
    <div className="tl-facts">
      {at.shortNotice ? (
        <Notice tone="care" title={words.short.title} heading={2}>
          <p>{words.short.text(Math.max(0, weeks))}</p>
          <p>
            <FirstThings />
          </p>
        </Notice>
      ) : (
        weeks >= 0 && <p>{words.distance(weeks)}</p>
      )}
    </div>
  )
}
