import { useId } from 'react'
import type { Task, Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
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
  if (tasks.length === 0) return null
  return (
    <section className="section tl-near" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="soft no-print">{text}</p>
      <RuledSteps>
        {tasks.map((task) => {
          const owner = ownerOf(task.owner)
          return (
            <li key={task.key} className="tl-row">
              <Link to={link(task.key)}>
                <bdi>{titleOf(task)}</bdi>
              </Link>
              <span className="tl-meta">
                {'date' in task && <span>{formats.shortDate(task.date)}</span>}
                <Owner name={owner.name} isName={owner.isName} yours={owner.yours} yoursLabel={owners.yours} />
                {task.state === 'done' && <Status tone="good">{states.done}</Status>}
                {(task.state === 'late' || task.state === 'tight') && <Status tone="care">{states[task.state]}</Status>}
              </span>
            </li>
          )
        })}
      </RuledSteps>
    </section>
  )
}
