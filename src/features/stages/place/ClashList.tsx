import { addDays } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { clashesNow, slotOf, type Clash } from '#domain/stages/placeClashes.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status, type StatusTone } from '#ui/marks/Status.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { DayStrip } from './DayStrip.tsx'
import { monday } from './usePlaceWords.ts'

const tones: Readonly<Record<Clash['bearing'], StatusTone>> = { hits: 'care', ask: 'none', clear: 'good' }

/** What was chosen, for the weekday and the hours of the group, in words: what may clash leads. */
export function ClashList() {
  const { times: words, questions } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const say = useClashWords()
  const slot = useSlotWords()
  const found = clashesNow(now)
  const isSettled = slot.weekday !== undefined && slot.to !== undefined
  const asItStands = (
    <>
      <p>
        {slot.weekday === undefined && slot.from === undefined ? words.noSlot : words.slot(slot)}{' '}
        {!isSettled && (slot.weekday !== undefined || slot.from !== undefined) && words.halfSlot}{' '}
        {!isSettled && <Link to={paths.step(planId, 'purpose/order')}>{words.setSlot}</Link>}
      </p>
      <DayStrip />
    </>
  )
  if (found.length === 0)
    return (
      <LineFold summary={words.heading}>
        {() => (
          <>
            {asItStands}
            <p className="soft">{words.none}</p>
          </>
        )}
      </LineFold>
    )
  return (
    <section className="section" aria-labelledby="clashes">
      <h2 id="clashes">{words.heading}</h2>
      {asItStands}
      <Ruled className="clash-list">
        {found.map((clash) => (
          <li key={clash.id}>
            <Status tone={tones[clash.bearing]} icon={clash.bearing === 'ask' ? 'question' : undefined}>
              {words.bearings[clash.bearing]}
            </Status>
            <p>
              <b>{questions.clashes.options[clash.id]}.</b> {say(clash)}
            </p>
          </li>
        ))}
      </Ruled>
      <p className="soft small">{words.judged}</p>
      <Sources of={words.judgedSources} />
    </section>
  )
}

function useSlotWords() {
  const formats = useFormats()
  const { weekday, from, to } = slotOf(useCurrent())
  return {
    weekday: weekday === undefined ? undefined : formats.weekday(addDays(monday, weekday - 1)),
    from: from === undefined ? undefined : formats.timeUntil(from, to),
    to: to === undefined ? undefined : formats.time(to),
  }
}

function useClashWords(): (clash: Clash) => string {
  const { says } = useWords('place').times
  const formats = useFormats()
  const slot = useSlotWords()
  const last = said(useCurrent().sections.place.lastBusAt)
  return ({ id, bearing, minutes }) =>
    says[id][bearing]?.({ ...slot, minutes, lastBus: last === undefined ? undefined : formats.time(last) }) ?? ''
}
