import { memo, useId } from 'react'
import { Link } from '#pages/Link.tsx'
import { Seat } from '#ui/chairs/Seat.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Look } from '#ui/look.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { VisuallyHidden } from '#ui/page/VisuallyHidden.tsx'
import { vars } from '#ui/vars.ts'

/** Plain values only: of hundreds of tasks those are drawn anew that say something else. */
interface Props {
  readonly title: string
  /** The page of the task. */
  readonly pathname: string
  readonly search: string
  /** Its stage: 1–6, how that stands, what it is called. */
  readonly stage: number
  readonly standing: Look
  readonly stageTitle: string
  readonly kind: 'first' | 'date' | 'task'
  readonly when: string
  readonly owner: string
  readonly isName: boolean
  /** Said of the owner, where that is the founder. */
  readonly yours: string | undefined
  /** Said where it is done. */
  readonly done: string | undefined
  /** Done, and the day is known: that it is done stands beside it. */
  readonly isDayKnown: boolean
  /** Late or tight. */
  readonly care: string | undefined
  readonly byHand: string | undefined
  /** Its place in the drawing. */
  readonly row: number
  readonly from: number
  readonly span: number
  readonly flip: boolean
  /** Until then its place is kept. */
  readonly isThere: boolean
}

/** One task: a box or a diamond in its lane, a row in the list. What its place and its look say, the link says in words. */
export const DrawnTask = memo(function DrawnTask(task: Props) {
  const more = useId()
  return (
    <li
      className={cx(
        'tl-item',
        `c${task.stage}`,
        task.kind === 'date' ? 'tl-date' : 'tl-task',
        task.flip && 'flip',
        task.kind === 'first' && 'tl-first',
        task.done !== undefined && 'done',
      )}
      style={vars({ r: task.row, from: task.from, span: task.span })}
    >
      {task.isThere && (
        <>
          <Seat n={task.stage} standing={task.standing} />
          <div>
            <Link to={{ pathname: task.pathname, search: task.search }} aria-describedby={more}>
              {task.done !== undefined && <Icon name="check" />}
              <bdi>{task.title}</bdi>
            </Link>
            <VisuallyHidden>{task.stageTitle}</VisuallyHidden>
            <span id={more} className="tl-meta">
              <span className="tl-when">{task.when}</span>{' '}
              {task.done !== undefined && task.isDayKnown && <VisuallyHidden>{task.done}</VisuallyHidden>}{' '}
              <Owner name={task.owner} isName={task.isName} yours={task.yours !== undefined} yoursLabel={task.yours} />
              {task.care !== undefined && <Status tone="care">{task.care}</Status>}
              {task.byHand !== undefined && <span className="tl-by-hand">{task.byHand}</span>}
            </span>
          </div>
        </>
      )}
    </li>
  )
})
