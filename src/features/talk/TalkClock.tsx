import { talkClock } from '#domain/desk/talk.ts'
import type { RunningTalk } from '#domain/desk/entry.ts'
import { useToday } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { useMoment } from '#plan/useMoment.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** Where the time goes, in words. Nothing rings, blinks or turns red; only half time and the end are told aloud. */
export function TalkClock({
  clock: { beganAt },
  planned,
}: {
  readonly clock: RunningTalk
  readonly planned: number | undefined
}) {
  const words = useWords('talk').now
  const formats = useFormats()
  const today = useToday()
  const { gone, left, part } = talkClock(beganAt, useMoment(), planned)
  const began = momentOf(beganAt)
  const isOld = began !== undefined && began.day < today && gone > anEvening
  const line = isOld ? words.long : part === 'over' ? words.over : part === 'second' ? words.second : ''
  return (
    <>
      <p className="talk-time">
        {!isOld && <span>{words.gone(gone)}</span>}
        {!isOld && left !== undefined && left > 0 && <span>{words.left(left)}</span>}
      </p>
      {began && (
        <p className="soft">
          {began.day === today
            ? words.started(formats.time(began.time))
            : words.startedOn(formats.dayAndDate(began.day), formats.time(began.time))}
        </p>
      )}
      <output className="talk-line">{line}</output>
    </>
  )
}

/** A talk past midnight may still be one; after six hours nobody sits there any more. */
const anEvening = 360
