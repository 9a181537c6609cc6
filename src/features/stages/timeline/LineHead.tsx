import { said } from '#domain/plan/current.ts'
import { direction } from '#domain/stages/direction.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFirstWritten } from '#wording/firstWritten.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The day of the first meeting, with the way to change it; or that the group has stopped. */
export function LineHead({ line }: { readonly line: Timeline }) {
  const { line: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const written = useFirstWritten()
  const { outcome } = direction(now)
  const stopped = outcome === 'pause' || outcome === 'join' || outcome === 'end' ? words.stopped[outcome] : undefined
  const { isDraft, first, range } = line.anchors
  const starts = said(now.sections.purpose.startTime)
  const day = formats.longDate(first)
  return (
    <div className="tl-first-date">
      <b>
        {isDraft && range
          ? (written ?? words.firstDraft(formats.dateUntil(range.from, range.to), formats.date(range.to)))
          : starts === undefined
            ? day
            : words.at(day, formats.time(starts))}
      </b>
      <Link className="no-print" to={paths.step(planId, 'timeline/date')}>
        {isDraft ? words.set : words.change}
      </Link>
      {stopped !== undefined && <p>{stopped}</p>}
    </div>
  )
}
