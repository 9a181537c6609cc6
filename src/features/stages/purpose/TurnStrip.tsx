import { shortTurn, type Turn } from '#domain/stages/meetingPicture.ts'
import { cx } from '#ui/cx.ts'

/** More turns than this would be hairlines: then the strip is drawn in one piece. */
const mostDrawn = 60

interface Props {
  readonly turn: Turn
  readonly label: string
}

/** The shared time cut into one piece for each person. */
export function TurnStrip({ turn, label }: Props) {
  const pieces = turn.people <= mostDrawn ? Math.max(1, Math.floor(turn.people)) : 1
  return (
    <div className="turn-strip">
      <span>{label}</span>
      <div className={cx('cut', turn.minutes < shortTurn && 'short')}>
        {Array.from({ length: pieces }, (_, piece) => (
          <i key={piece} />
        ))}
      </div>
    </div>
  )
}
