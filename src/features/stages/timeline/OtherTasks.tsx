import { memo, useId } from 'react'
import type { Task, Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
import { cx } from '#ui/cx.ts'
import { atOnce, usePieces } from '#ui/page/usePieces.ts'
import { useTaskLink } from './useTaskLink.ts'

interface Props {
  readonly heading: string
  readonly text: string
  readonly tasks: readonly (Task | Undated)[]
}

/** Tasks that the drawing leaves out, as plain rows. */
export function OtherTasks({ heading, text, tasks }: Props) {
  const { states } = useWords('timeline').line
  const { owners } = useWords('tasks')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const link = useTaskLink()
  const id = useId()
  const there = usePieces(tasks.length)
  if (tasks.length === 0) return null
  return (
    <section className="section tl-near" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="soft no-print">{text}</p>
      <RuledSteps className={cx(tasks.length > atOnce && 'tl-many')}>
        {tasks.slice(0, there).map((task) => {
          const owner = ownerOf(task.owner)
          return (
            <OtherTask
              key={task.key}
              title={titleOf(task)}
              {...link(task.key)}
              when={'date' in task ? formats.shortDate(task.date) : undefined}
              owner={owner.name}
              isName={owner.isName}
              yours={owner.yours ? owners.yours : undefined}
              done={task.state === 'done' ? states.done : undefined}
              care={task.state === 'late' || task.state === 'tight' ? states[task.state] : undefined}
            />
          )
        })}
      </RuledSteps>
    </section>
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
