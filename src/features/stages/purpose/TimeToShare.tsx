import { isShort, type MeetingPicture } from '#domain/stages/meetingPicture.ts'
import type { ShareRow } from '#domain/stages/shareRows.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'

interface Props {
  readonly picture: MeetingPicture
  readonly rows: readonly ShareRow[]
}

/** So many pieces can still be told apart. */
const most = 40

/** The shared minutes, cut into one piece a person, for several sizes. Apart from the clock: who shares when, nobody plans. */
export function TimeToShare({ picture, rows }: Props) {
  const { turns: words } = useWords('purpose').meeting.picture
  const { parts } = useWords('purpose').meeting
  const { number } = useFormats()
  const planId = usePlanId()
  return (
    <section className="section share" aria-labelledby="share-heading">
      <h2 id="share-heading">
        {words.heading} <span className="soft small">{parts.minutes(number(picture.shared))}</span>
      </h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="cuts bare">
          {rows.map(({ people, minutes, isMain }) => (
            <li key={people} className={cx(isMain && 'main')}>
              <span>{words.people(number(people))}</span>
              <span className="cut" aria-hidden="true">
                {Array.from({ length: Math.min(people, most) }, (_, n) => (
                  <i key={n} />
                ))}
              </span>
              <span>{words.each(number(Math.round(minutes * 10) / 10))}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && isShort(picture) && <p className="soft small">{words.short.text}</p>}
      {picture.sizeIsUsual && <p className="soft small">{words.usual}</p>}
      <p className="small">
        <Link to={paths.step(planId, 'purpose/size')}>{words.change}</Link>
      </p>
    </section>
  )
}
