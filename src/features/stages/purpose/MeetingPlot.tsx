import type { MeetingPicture } from '#domain/stages/meetingPicture.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import { TurnStrip } from './TurnStrip.tsx'
import { usePartTitle } from './useTitles.ts'
import './meeting.css'

interface Props {
  readonly picture: MeetingPicture
  /** The time of day so many minutes after the beginning, or the minutes themselves. */
  readonly timeAt: (minutes: number) => string
}

/** From this share of hatching on, it would run through the name. */
const patchedFrom = 0.4

/** A label that begins this late would run out of the picture: it ends at its line instead. */
const lastFrom = 0.92

/** Every part as long as its minutes: lying down where there is room, standing on a phone. Its equal in words is the table. */
export function MeetingPlot({ picture, timeAt }: Props) {
  const { picture: words } = useWords('purpose').meeting
  const formats = useFormats()
  const { parts } = useCurrent().lists
  const titleOf = usePartTitle()
  const { blocks, used, left, length } = picture
  const total = Math.max(1, used, length ?? 0)
  const step = total > 240 ? 60 : total > 120 ? 30 : 15
  const ticks = Array.from({ length: Math.floor(total / step) + 1 }, (_, n) => n * step)
  return (
    <div className="mp" aria-hidden="true" style={vars({ total })}>
      <div className="mp-bar">
        {blocks.map((block) => {
          const at = parts.findIndex((part) => part.id === block.id)
          const part = parts[at]
          return (
            <div
              key={block.id}
              className={cx(
                'mp-block',
                block.shared && 'shared',
                block.over > block.minutes * patchedFrom && 'patched',
              )}
              style={vars({ from: block.from, minutes: block.minutes })}
            >
              {block.over > 0 && <i className="mp-over" style={vars({ over: block.over })} />}
              <b>{formats.number(at + 1)}</b>
              <span className="mp-at">{timeAt(block.from)}</span>
              <span className="mp-name" dir="auto">
                {part && titleOf(part)}
              </span>
            </div>
          )
        })}
        {left > 0 && (
          <div className="mp-block free" style={vars({ from: used, minutes: left })}>
            <span className="mp-at">{timeAt(used)}</span>
            <span className="mp-name">{words.free}</span>
          </div>
        )}
        {length !== undefined && length <= total && (
          <div className="mp-end" style={vars({ at: length })}>
            <span>
              {words.end} {timeAt(length)}
            </span>
          </div>
        )}
      </div>
      <div className="mp-minutes" />
      <div className="mp-ticks">
        {ticks.map((tick) => (
          <span key={tick} className={cx(tick > total * lastFrom && 'last')} style={vars({ at: tick })}>
            {timeAt(tick)}
          </span>
        ))}
      </div>
      {picture.turns.map((turn) => (
        <TurnStrip key={turn.people} turn={turn} shared={picture.shared} />
      ))}
      <p className="mp-key">
        <span>
          <i className="shared" /> {words.key.shared}
        </span>
        <span>
          <i /> {words.key.other}
        </span>
        {picture.over > 0 && (
          <span>
            <i className="over" /> {words.key.over}
          </span>
        )}
        {picture.turns.length > 0 && (
          <span>
            <i className="turn" /> {words.key.turn}
          </span>
        )}
      </p>
    </div>
  )
}
