import { memo, useId } from 'react'
import { Link } from '#pages/Link.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/Icon.tsx'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { VisuallyHidden } from '#ui/page/VisuallyHidden.tsx'

/** Plain values only: of hundreds of tasks those are drawn anew that say something else. */
interface Props {
  readonly title: string
  /** The page of the task. */
  readonly pathname: string
  readonly search: string
  /** Its stage: 1–6, and what it is called. */
  readonly stage: number
  readonly stageTitle: string
  readonly isFirst: boolean
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
  /** Until then its place is kept. */
  readonly isThere: boolean
}

/** One task in a row: when, what, who. What its look says, the link says in words. */
export const DrawnTask = memo(function DrawnTask(task: Props) {
  const more = useId()
  return (
    <li className={cx('tl-item', `c${task.stage}`, task.isFirst && 'tl-first', task.done !== undefined && 'done')}>
      {task.isThere && (
        <>
          <span className="tl-when" aria-hidden="true">
            {task.when}
          </span>
          <div>
            <Link to={{ pathname: task.pathname, search: task.search }} aria-describedby={more}>
              {task.done !== undefined && <Icon name="check" />}
              <bdi>{task.title}</bdi>
            </Link>
            <VisuallyHidden>{task.stageTitle}</VisuallyHidden>
            <span id={more} className="tl-meta">
              <VisuallyHidden>{task.when}</VisuallyHidden>{' '}
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
