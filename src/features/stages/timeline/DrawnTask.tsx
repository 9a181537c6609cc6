import { useId } from 'react'
import { stageNumber } from '#domain/stages/sections.ts'
import type { LaneItem } from '#domain/timeline/lanes.ts'
import { dayOf, type Task } from '#domain/timeline/task.ts'
import { useAssessment, usePlan } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { lookOf } from '#plan/look.ts'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/Icon.tsx'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { VisuallyHidden } from '#ui/page/VisuallyHidden.tsx'
import { vars } from '#ui/vars.ts'
import { useTaskLink } from './useTaskLink.ts'

/** One task: a box or a diamond in its lane, a row in the list. What its place and its look say, the link says in words. */
export function DrawnTask({ task, place }: { readonly task: Task; readonly place: LaneItem | undefined }) {
  const words = useWords('timeline').line
  const { owners } = useWords('tasks')
  const { sections } = useWords('shell')
  const formats = useFormats()
  const title = useTaskTitle()(task)
  const owner = useOwnerName()(task.owner)
  const link = useTaskLink()
  const { stages } = useAssessment()
  const n = stageNumber(task.stage)
  const { row = 0, from = 0, span = 1, flip = false } = place ?? {}
  const day = dayOf(task)
  const isByHand = usePlan().overrides[task.key]?.date !== undefined
  const more = useId()
  const isFirst = task.key === 'firstMeeting'
  return (
    <li
      className={cx(
        'tl-item',
        `c${n}`,
        task.milestone && !isFirst ? 'tl-date' : 'tl-task',
        flip && 'flip',
        isFirst && 'tl-first',
        task.state === 'done' && 'done',
      )}
      style={vars({ r: row, from, span })}
    >
      <Seat n={n} standing={lookOf(stages[task.stage].standing)} />
      <div>
        <Link to={link(task.key)} aria-describedby={more}>
          {task.state === 'done' && <Icon name="check" />}
          <bdi>{title}</bdi>
        </Link>
        <VisuallyHidden>{sections[task.stage].title}</VisuallyHidden>
        <span id={more} className="tl-meta">
          <span className="tl-when">{day === undefined ? words.states.done : formats.shortDate(day)}</span>{' '}
          {task.state === 'done' && day !== undefined && <VisuallyHidden>{words.states.done}</VisuallyHidden>}{' '}
          <Owner name={owner.name} isName={owner.isName} yours={owner.yours} yoursLabel={owners.yours} />
          {(task.state === 'late' || task.state === 'tight') && <Status tone="care">{words.states[task.state]}</Status>}
          {isByHand && task.state !== 'done' && <span className="tl-by-hand">{words.byHand}</span>}
        </span>
      </div>
    </li>
  )
}
