import type { ReplanPreview } from '#domain/timeline/replan.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Table } from '#ui/page/Table.tsx'

interface Props {
  readonly moves: ReplanPreview['moves']
  readonly name: (key: string) => string
  /** Keys of those that time gets short for, and of those that it is too late for. */
  readonly tight: readonly string[]
  readonly late: readonly string[]
}

/** Each task that would move, from when to when. */
export function Moves({ moves, name, tight, late }: Props) {
  const { preview: words } = useWords('timeline').date
  const { states } = useWords('tasks')
  const formats = useFormats()
  return (
    <Table caption={words.heading}>
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ key, from, to }) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {name(key)}
            </th>
            <td>{formats.tinyDate(from)}</td>
            <td>
              {formats.tinyDate(to)} {tight.includes(key) && <Status tone="care">{states.tight}</Status>}
              {late.includes(key) && <Status tone="care">{states.late}</Status>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
