import { memo } from 'react'
import { dayOf, type Task, type Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
import { cx } from '#ui/cx.ts'
import { atOnce, usePieces } from '#ui/page/usePieces.ts'
import { useTaskLink } from './useTaskLink.ts'

/** Tasks as plain rows. */
export function OtherTasks({ tasks }: { readonly tasks: readonly (Task | Undated)[] }) {
  const { states } = useWords('timeline').line
  const { owners } = useWords('tasks')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const link = useTaskLink()
  const there = usePieces(tasks.length)
  const dayIn = (task: Task | Undated) => {
    const day = 'date' in task ? dayOf(task) : undefined
    return day === undefined ? undefined : formats.shortDate(day)
  }
  return (
    <RuledSteps className={cx(tasks.length > atOnce && 'tl-many')}>
      {tasks.slice(0, there).map((task) => {
        const owner = ownerOf(task.owner)
        return (
          <OtherTask
            key={task.key}
            title={titleOf(task)}
            {...link(task.key)}
            when={dayIn(task)}
            owner={owner.name}
            isName={owner.isName}
            yours={owner.yours ? owners.yours : undefined}
            done={task.state === 'done' ? states.done : undefined}
            care={task.state === 'late' || task.state === 'tight' ? states[task.state] : undefined}
          />
        )
      })}
    </RuledSteps>
  )
}

interface Row {
  readonly title: string
  readonly pathname: string
  readonly search: string
  readonly when: string | undefined
  readonly owner: string
  readonly isName: boolean
  /** Said of the owner, where that is the founder. */
  readonly yours: string | undefined
  readonly done: string | undefined
  readonly care: string | undefined
}

const OtherTask = memo(function OtherTask({ title, pathname, search, when, owner, isName, yours, done, care }: Row) {
  return (
    <li className="tl-row">
      <Link to={{ pathname, search }}>
        <bdi>{title}</bdi>
      </Link>
      <span className="tl-meta">
        {when !== undefined && <span>{when}</span>}
        <Owner name={owner} isName={isName} yours={yours !== undefined} yoursLabel={yours} />
        {done !== undefined && <Status tone="good">{done}</Status>}
        {care !== undefined && <Status tone="care">{care}</Status>}
      </span>
    </li>
  )
})
