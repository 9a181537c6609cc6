import { dayOf, type Task, type Undated } from '#domain/timeline/task.ts'
import { Link } from '#asking/Link.tsx'
import { useOwnerName, useTaskTitle } from '#asking/taskWords.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'
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
  const dayIn = (task: Task | Undated) => {
    if (!('date' in task)) return words.none
    const day = dayOf(task)
    return day === undefined ? words.notNoted : formats.shortDate(day)
  }
  const name = (task: Task | Undated) => (
    <Link to={link(task.key)}>
      <bdi>{titleOf(task)}</bdi>
    </Link>
  )
  return (
    <div className="no-print">
      <Fold summary={asking.table}>
        <Table caption={words.caption}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.task}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col" className="num">{words.hours}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.key}>
                <td>{dayIn(task)}</td>
                <th scope="row">{name(task)}</th>
                <td dir="auto">{ownerOf(task.owner).name}</td>
                <td className="num">{formats.number(task.hours)}</td>
                <td>{states[task.state]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
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
