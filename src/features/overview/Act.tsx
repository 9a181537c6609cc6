import { clockAt } from '#domain/clock.ts'
import { said } from '#domain/plan/current.ts'
import { chosenPlace } from '#domain/stages/placeComparison.ts'
import { inRoom } from '#domain/stages/setting.ts'
import type { Near } from '#domain/timeline/near.ts'
import type { Suggested } from '#domain/timeline/next.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { useNext } from '#plan/useNext.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSuggestedWords } from '#wording/useSuggestedWords.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** The one next act, by its own name, and the one filled button. When people come within two days, the meeting itself. */
export function Act({ near }: { readonly near: Near | undefined }) {
  return near?.isFirst ? <MeetingAct near={near} /> : <NextAct />
}

function NextAct() {
  const words = useWords('overview').next
  const planId = usePlanId()
  const { next } = useNext()
  const say = useSuggestedWords()
  if (!next)
    return (
      <>
        <h2 className="act">{words.nothing.title}</h2>
        <p className="soft">{words.nothing.text}</p>
      </>
    )
  const { title, text, button, why } = say(next)
  return (
    <>
      <h2 className="act" dir="auto">
        {title}
      </h2>
      <p className="soft">{saysWhy.includes(next.why) || text === undefined ? why : text}</p>
      <Link
        className={buttonClass('primary')}
        to={next.item === undefined ? paths.step(planId, next.to) : paths.item(planId, next.to, next.item)}
      >
        {button}
        <Icon name="chevronRight" />
      </Link>
    </>
  )
}

/** Where why it is next says more than what it is. */
const saysWhy: readonly Suggested['why'][] = ['passed', 'notHeld', 'late', 'needsAnotherLook', 'near', 'meeting']

function MeetingAct({ near }: { readonly near: Near }) {
  const words = useWords('overview').near
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const { startTime, length } = now.sections.purpose
  const [from, minutes] = [said(startTime), said(length)]
  const to = from === undefined || minutes === undefined ? undefined : clockAt(from, minutes)
  const time =
    from === undefined ? undefined : [formats.timeUntil(from, to), ...(to === undefined ? [] : [formats.time(to)])]
  const place = inRoom(now) ? chosenPlace(now) : undefined
  const day = formats.longDate(near.on)
  return (
    <>
      <h2 className="act">{words.act(near.days)}</h2>
      <p className="soft" dir="auto">
        {time === undefined ? `${day}.` : words.at(day, time.join(words.to).replace(/\.$/, ''))}{' '}
        {place && <bdi translate="no">{[place.name, place.address].filter(Boolean).join(', ')}</bdi>}
      </p>
      <p className="act-ways">
        <Link className={buttonClass('primary')} to={paths.document(planId, 'runningOrder')}>
          {words.button}
          <Icon name="chevronRight" />
        </Link>
        {near.days === 0 && (
          <Link className="alone" to={paths.step(planId, 'timeline/after')}>
            {words.tell}
          </Link>
        )}
      </p>
    </>
  )
}
