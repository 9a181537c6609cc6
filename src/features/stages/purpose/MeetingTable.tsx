import type { MeetingPicture } from '#domain/stages/meetingPicture.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { usePartTitle } from './useTitles.ts'

interface Props {
  readonly picture: MeetingPicture
  readonly timeAt: (minutes: number) => string
}

/** The picture's equal in words. */
export function MeetingTable({ picture, timeAt }: Props) {
  const { picture: words, parts: partWords } = useWords('purpose').meeting
  const formats = useFormats()
  const { parts } = useCurrent().lists
  const titleOf = usePartTitle()
  const { table } = words
  return (
    <StackingTable
      caption={words.heading}
      columns={[
        { name: table.part },
        { name: table.from },
        { name: table.to },
        { name: table.minutes, num: true },
        { name: table.shared },
        { name: table.serves },
      ]}
      rows={picture.blocks.map((block) => {
        const part = parts.find((each) => each.id === block.id)
        return {
          key: block.id,
          cells: [
            part && titleOf(part),
            timeAt(block.from),
            timeAt(block.from + block.minutes),
            formats.number(block.minutes),
            block.shared ? table.yes : table.no,
            formats.list(block.serves.map((each) => partWords.serves[each])),
          ],
        }
      })}
    />
  )
}
