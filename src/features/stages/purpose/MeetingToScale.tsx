import { said } from '#domain/plan/current.ts'
import { clockAt } from '#domain/clock.ts'
import { isShort, longest, meetingPicture, type MeetingPicture } from '#domain/stages/meetingPicture.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { MeetingPlot } from './MeetingPlot.tsx'
import { MeetingTable } from './MeetingTable.tsx'

/** The meeting drawn to scale, whether it fits, and how long each person can speak. */
export function MeetingToScale() {
  const words = useWords('purpose').meeting.picture
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const picture = meetingPicture(now)
  const start = said(now.sections.purpose.startTime)
  const timeAt = (minutes: number) =>
    start === undefined ? words.after(formats.number(minutes)) : formats.time(clockAt(start, minutes))
  const number = formats.number
  return (
    <section className="section" aria-labelledby="scale-heading">
      <h2 id="scale-heading">{words.heading}</h2>
      {picture.blocks.length === 0 ? (
        <p className="soft">{words.empty}</p>
      ) : (
        <MeetingPlot picture={picture} timeAt={timeAt} />
      )}
      {picture.unknown > 0 && <p className="soft small">{words.unknown(number(picture.unknown))}</p>}
      {picture.length === undefined ? (
        <p>
          {words.noLength(number(picture.used))}{' '}
          <Link to={paths.step(planId, 'purpose/rhythm')}>{words.setLength}</Link>
        </p>
      ) : picture.over > 0 ? (
        <Notice tone="care" title={words.over(number(picture.used), number(picture.length), number(picture.over))}>
          <p>{words.overWhat}</p>
        </Notice>
      ) : (
        <p>
          {picture.left > 0
            ? words.left(number(picture.used), number(picture.length), number(picture.left))
            : words.exact(number(picture.length))}
        </p>
      )}
      {picture.length !== undefined && picture.length > longest && <p>{words.tooLong}</p>}
      {picture.blocks.length > 0 && <Turns picture={picture} />}
      {picture.blocks.length > 0 && <MeetingTable picture={picture} timeAt={timeAt} />}
    </section>
  )
}

/** The main fact in one sentence: how long each person has. */
function Turns({ picture }: { readonly picture: MeetingPicture }) {
  const { turns: words } = useWords('purpose').meeting.picture
  const { number } = useFormats()
  const [few, many] = picture.turns
  return (
    <>
      <p>
        <strong>
          {few === undefined
            ? words.none
            : many === undefined
              ? words.one(number(few.people), number(few.minutes))
              : words.two(number(few.people), number(few.minutes), number(many.people), number(many.minutes))}
        </strong>{' '}
        {picture.atFirst && words.atFirst(number(picture.atFirst.people), number(picture.atFirst.minutes))}{' '}
        {few !== undefined && picture.sizeIsUsual && <span className="soft small">{words.usual}</span>}
      </p>
      {isShort(picture) && (
        <Notice tone="care" title={words.short.title}>
          <p>{words.short.text}</p>
          <Sources of={words.short.sources} />
        </Notice>
      )}
    </>
  )
}
