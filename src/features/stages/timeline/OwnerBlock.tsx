import { memo } from 'react'
import type { Task } from '#domain/timeline/task.ts'
import { usePlanId } from '#plan/planActor.ts'
import { CopyButton } from '#pages/CopyButton.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
import { useTaskLink } from './useTaskLink.ts'

interface Props {
  readonly name: string
  readonly tasks: readonly Task[]
  /** Absent where nobody has to agree alone. */
  readonly agreed: boolean | undefined
  readonly note: string | undefined
}

/** One person's open tasks with their dates, to be shown or sent to that person. */
export const OwnerBlock = memo(function OwnerBlock({ name, tasks, agreed, note }: Props) {
  const { agree: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const titleOf = useTaskTitle()
  const link = useTaskLink()
  const there = usePieces(tasks.length)
  const hours = formats.number(tasks.reduce((sum, task) => sum + task.hours, 0))
  const rows = tasks.map((task) => `${formats.shortDate(task.date)}: ${titleOf(task)}`)
  return (
    <LineFold
      summary={
        <>
          <bdi translate="no">{name}</bdi>, {words.count(tasks.length, hours)}
          {agreed !== undefined && `, ${agreed ? words.agreed : words.notYet}`}
        </>
      }
    >
      {() => (
        <>
          {note !== undefined && <p className="soft">{note}</p>}
          <RuledSteps>
            {tasks.slice(0, there).map((task) => (
              <li key={task.key} className="tl-row">
                <Link to={link(task.key)}>
                  <bdi>{titleOf(task)}</bdi>
                </Link>
                <span className="tl-meta">{formats.shortDate(task.date)}</span>
              </li>
            ))}
          </RuledSteps>
          {tasks.some((task) => task.owner.assumed) && (
            <p className="soft">
              {words.assumed} <Link to={paths.step(planId, 'coreGroup/duties')}>{words.share}</Link>
            </p>
          )}
          {agreed !== undefined && (
            <p>
              <CopyButton
                small
                text={[words.copyHead(name), ...rows.map((row) => `• ${row}`), words.copyFoot].join('\n')}
              >
                {words.copy}
              </CopyButton>
            </p>
          )}
        </>
      )}
    </LineFold>
  )
})
