import { shortTurn, type Turn } from '#domain/stages/meetingPicture.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'

/** More turns than this would be hairlines: then the strip is drawn in one piece. */
const mostDrawn = 60

/** The shared time cut into one piece for each person, on the same scale as the meeting above it. */
export function TurnStrip({
  turn,
  shared,
  label,
}: {
  readonly turn: Turn
  readonly shared: number
  readonly label?: string
}) {
  const { turns } = useWords('purpose').meeting.picture
  const formats = useFormats()
  const pieces = turn.people <= mostDrawn ? Math.max(1, Math.floor(turn.people)) : 1
  return (
    <div className="mp-turns">
      <span>{label ?? turns.row(formats.number(turn.people), formats.number(turn.minutes))}</span>
      <div className={cx('mp-strip', turn.minutes < shortTurn && 'short')} style={vars({ minutes: shared })}>
        {Array.from({ length: pieces }, (_, piece) => (
          <i key={piece} />
        ))}
      </div>
    </div>
  )
}
