import type { ReactNode } from 'react'
import { dayOf, type Task, type Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { LongFold } from '#ui/page/LongFold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
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
  const { dropped: notNeeded } = useWords('timeline').line
  const asking = useWords('asking')
  return (
    <div className="no-print">
      <LongFold summary={asking.table} rows={tasks.length}>
        {() => <TaskTable tasks={tasks} />}
      </LongFold>
      {dropped.length > 0 && (
        <LongFold summary={notNeeded(dropped.length)} rows={dropped.length}>
          {() => <Dropped tasks={dropped} />}
        </LongFold>
      )}
    </div>
  )
}

interface Tasks {
  readonly tasks: readonly (Task | Undated)[]
}

function TaskTable({ tasks }: Tasks) {
  const { table: words, states } = useWords('timeline').line
  const formats = useFormats()
  const ownerOf = useOwnerName()
  const writtenFor = useTaskWritten()
  const there = usePieces(tasks.length)
  const dayIn = (task: Task | Undated) => {
    if (!('date' in task)) return writtenFor(task) ?? words.none
    const day = dayOf(task)
    return day === undefined ? words.notNoted : formats.shortDate(day)
  }
  const nameOf = useNamed()
  const owner = (task: Task | Undated) => {
    const { name: who, isName } = ownerOf(task.owner)
    return isName ? <Name>{who}</Name> : who
  }
  return (
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
      rows={tasks.slice(0, there).map((task) => ({
        key: task.key,
        cells: [dayIn(task), nameOf(task), owner(task), formats.number(task.hours), states[task.state]],
      }))}
    />
  )
}

function Dropped({ tasks }: Tasks) {
  const nameOf = useNamed()
  const there = usePieces(tasks.length)
  return (
    <ul>
      {tasks.slice(0, there).map((task) => (
        <li key={task.key}>{nameOf(task)}</li>
      ))}
    </ul>
  )
}

/** What a task is called, as the way to its page. */
function useNamed(): (task: Task | Undated) => ReactNode {
  const titleOf = useTaskTitle()
  const link = useTaskLink()
  return (task) => (
    <Link to={link(task.key)}>
      <bdi>{titleOf(task)}</bdi>
    </Link>
  )
}
