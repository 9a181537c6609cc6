import { reportedWays, type EnquirySum } from '#domain/stages/enquiries.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'

/** The bars' equal. */
export function WaysTable({ sum }: { readonly sum: EnquirySum }) {
  const { ways: words } = useWords('timeline').enquiries
  const { hearingWays } = useWords('expectations')
  const asking = useWords('asking')
  const { number } = useFormats()
  return (
    <Fold summary={asking.table}>
      <Table caption={words.heading}>
        <thead>
          <tr>
            <th scope="col">{words.table.way}</th>
            <th scope="col" className="num">
              {words.table.asked}
            </th>
            <th scope="col" className="num">
              {words.table.share}
            </th>
            <th scope="col" className="num">
              {words.table.reported}
            </th>
          </tr>
        </thead>
        <tbody>
          {sum.ways.map(({ way, asked, percent }) => {
            const reported = reportedWays[way]
            return (
              <tr key={way}>
                <th scope="row">{hearingWays[way]}</th>
                <td className="num">{number(asked)}</td>
                <td className="num">{words.percent(number(percent))}</td>
                <td className="num">{reported === undefined ? words.table.none : words.percent(number(reported))}</td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Fold>
  )
}
