import type { Held } from '#domain/stages/diary.ts'
import { useNow } from '#asking/founding.ts'
import { useNameOf } from '#asking/people.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'

/** The curve's equal: all meetings that were counted. */
export function CurveTable({ held }: { readonly held: readonly Held[] }) {
  const { curve } = useWords('timelineMore').diary
  const asking = useWords('asking')
  const formats = useFormats()
  const nameOf = useNameOf()
  const { meetings } = useNow().lists
  const { table: words } = curve
  const shown = (n: number | undefined) => (n === undefined ? words.unknown : formats.number(n))
  return (
    <Fold summary={asking.table}>
      <Table caption={curve.heading}>
        <thead>
          <tr>
            <th scope="col">{words.on}</th>
            <th scope="col" className="num">
              {words.heads}
            </th>
            <th scope="col" className="num">
              {words.newcomers}
            </th>
            <th scope="col" className="num">
              {words.returned}
            </th>
            <th scope="col">{words.led}</th>
            <th scope="col">{words.topic}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ id, on, heads, newcomers, returned }) => {
            const { led, topic } = meetings.find((each) => each.id === id) ?? {}
            return (
              <tr key={id ?? on}>
                <th scope="row">{formats.date(on)}</th>
                <td className="num">{formats.number(heads)}</td>
                <td className="num">{shown(newcomers)}</td>
                <td className="num">{shown(returned)}</td>
                <td dir="auto">{nameOf(led) ?? words.unknown}</td>
                <td dir="auto">{topic ?? words.unknown}</td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Fold>
  )
}
