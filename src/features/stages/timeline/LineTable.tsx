import type { ReactNode } from 'react'
import { dayOf, type Task, type Undated } from '#domain/timeline/task.ts'
import { Link } from '#pages/Link.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
import { Name } from '#ui/marks/Name.tsx'
import { useTaskWritten } from './useTaskWritten.ts'
import { useTaskLink } from './useTaskLink.ts'

interface Tasks {
  readonly tasks: readonly (Task | Undated)[]
}

/** Everything in order of date. */
export function LineTable({ tasks }: Tasks) {
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
