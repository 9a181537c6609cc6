import { hasStopped, wasHeld } from '#domain/timeline/shown.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { FirstThings } from '#pages/FirstThings.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { PutAway } from '#pages/PutAway.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Orphans } from './Orphans.tsx'

/** What to stop at before the drawing: little time, changes without a task. */
export function LineNotices({ line }: { readonly line: Timeline }) {
  const { short } = useWords('timeline').line
  const planId = usePlanId()
  const now = useCurrent()
  return (
    <>
      {line.short && !wasHeld(now) && !hasStopped(now) && (
        <Notice
          tone="care"
          className="no-print"
          heading={2}
          title={short.title}
          actions={
            <Link className={buttonClass(undefined, true)} to={paths.step(planId, 'timeline/date')}>
              {short.move}
            </Link>
          }
        >
          {line.anchors.shortNotice && (
            <p>
              {short.list} <FirstThings />
            </p>
          )}
          {line.tasks.some(({ state }) => state === 'tight') && <p>{short.text}</p>}
        </Notice>
      )}
      <PutAway />
      {line.orphans.length > 0 && <Orphans keys={line.orphans} />}
    </>
  )
}
