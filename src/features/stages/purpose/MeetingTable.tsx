import type { MeetingPicture } from '#domain/stages/meetingPicture.ts'
import { useNow } from '#asking/founding.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'
import { usePartTitle } from './useTitles.ts'

interface Props {
  readonly picture: MeetingPicture
  readonly timeAt: (minutes: number) => string
}

/** The picture's equal in words. */
export function MeetingTable({ picture, timeAt }: Props) {
  const { picture: words, parts: partWords } = useWords('purpose').meeting
  const asking = useWords('asking')
  const formats = useFormats()
  const { parts } = useNow().lists
  const titleOf = usePartTitle()
  const { table } = words
  return (
    <Fold summary={asking.table}>
      <Table caption={words.heading}>
        <thead>
          <tr>
            <th scope="col">{table.part}</th>
            <th scope="col">{table.from}</th>
            <th scope="col">{table.to}</th>
            <th scope="col" className="num">
              {table.minutes}
            </th>
            <th scope="col">{table.shared}</th>
            <th scope="col">{table.serves}</th>
          </tr>
        </thead>
        <tbody>
          {picture.blocks.map((block) => {
            const part = parts.find((each) => each.id === block.id)
            return (
              <tr key={block.id}>
                <th scope="row" dir="auto">
                  {part && titleOf(part)}
                </th>
                <td>{timeAt(block.from)}</td>
                <td>{timeAt(block.from + block.minutes)}</td>
                <td className="num">{formats.number(block.minutes)}</td>
                <td>{block.shared ? table.yes : table.no}</td>
                <td>{formats.list(block.serves.map((each) => partWords.serves[each]))}</td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Fold>
  )
}
