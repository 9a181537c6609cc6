import { dayOf, type Task, type Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { Name } from '#ui/marks/Name.tsx'
import { useTaskWritten } from './useTaskWritten.ts'
import { useTaskLink } from './useTaskLink.ts'

interface Props {
  readonly tasks: readonly (Task | Undated)[]
  /** What is not needed, with the way to bring it back. */
  readonly dropped: readonly (Task | Undated)[]
}

/** The same as the drawing: everything in order of date. */
export function LineTable({ tasks, dropped }: Props) {
  const { table: words, dropped: notNeeded, states } = useWords('timeline').line
  const asking = useWords('asking')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const link = useTaskLink()
  const writtenFor = useTaskWritten()
  const dayIn = (task: Task | Undated) => {
    if (!('date' in task)) return writtenFor(task) ?? words.none
    const day = dayOf(task)
    return day === undefined ? words.notNoted : formats.shortDate(day)
  }
  const name = (task: Task | Undated) => (
    <Link to={link(task.key)}>
      <bdi>{titleOf(task)}</bdi>
    </Link>
  )
  const owner = (task: Task | Undated) => {
    const { name: who, isName } = ownerOf(task.owner)
    return isName ? <Name>{who}</Name> : who
  }
  return (
    <div className="no-print">
      <Fold summary={asking.table}>
        <StackingTable
          caption={words.caption}
          columns={[
            { name: words.date },
            { name: words.task },
            { name: words.owner },
            { name: words.hours, num: true },
            { name: words.state },
          ]}
          head={1}
          rows={tasks.map((task) => ({
            key: task.key,
            cells: [dayIn(task), name(task), owner(task), formats.number(task.hours), states[task.state]],
          }))}
        />
      </Fold>
      {dropped.length > 0 && (
        <Fold summary={notNeeded(dropped.length)}>
          <ul>
            {dropped.map((task) => (
              <li key={task.key}>{name(task)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}
