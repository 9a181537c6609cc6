import { direction } from '#domain/stages/direction.ts'
import { lateFirst } from '#domain/timeline/next.ts'
import { isOpenTask, type Timeline } from '#domain/timeline/task.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'

/** The first meeting's date with the way to change it, and where things stand in a sentence. */
export function LineHead({ line }: { readonly line: Timeline }) {
  const { line: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const outcome = direction(useCurrent()).outcome
  const stopped = outcome === 'pause' || outcome === 'join' || outcome === 'end' ? words.stopped[outcome] : undefined
  const { isDraft, first, range } = line.anchors
  const counted = [...line.tasks, ...line.undated].filter((task) => task.state !== 'dropped')
  const late = line.tasks.filter((task) => task.state === 'late').length
  // The same late task that the overview puts first.
  const overdue = lateFirst(line)[0]
  const next = overdue ?? line.tasks.find(isOpenTask)
  return (
    <>
      <div className="tl-toolbar">
        <p className="tl-first-date">
          <span>
            <b>{words.first}</b>{' '}
            {isDraft && range
              ? words.firstDraft(formats.date(range.from), formats.date(range.to))
              : formats.longDate(first)}
          </span>
          <Link className="no-print" to={paths.step(planId, 'timeline/date')}>
            {isDraft ? words.set : words.change}
            <span className="visually-hidden"> {words.first}</span>
          </Link>
        </p>
        <Button icon="print" className="no-print" onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <p>
        {stopped ?? (
          <>
            {words.sum(counted.filter((task) => task.state === 'done').length, counted.length, late)}{' '}
            <bdi>
              {next
                ? (overdue ? words.lateFirst : words.next)(
                    titleOf(next),
                    formats.shortDate(next.date),
                    ownerOf(next.owner).name,
                  )
                : words.nothingNext}
            </bdi>
          </>
        )}
      </p>
    </>
  )
}
