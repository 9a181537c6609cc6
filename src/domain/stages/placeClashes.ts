import { clashes } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { clockAt } from '../clock.ts'
import { inRoom } from './setting.ts'

export type ClashId = (typeof clashes)[number]

/** The slot that stage 3 has settled, as far as it has. Times are `HH:MM`. */
export interface Slot {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  readonly from?: string
  readonly to?: string
}

/** Something in members' lives, and what it means for this slot: it falls together, it must be asked, or it does not touch it. */
export interface Clash {
  readonly id: ClashId
  readonly bearing: 'hits' | 'ask' | 'clear'
  /** From the end of the meeting to the last bus; below 0 where the bus has gone. */
  readonly minutes?: number
}

/** What is about the way there and back concerns nobody who stays at home. */
const onTheWay: readonly ClashId[] = ['lastBus', 'dark']
export const clashesAsked = (now: Current): readonly ClashId[] =>
  clashes.filter((id) => inRoom(now) || !onTheWay.includes(id))

const isTime = (text: string | undefined): text is string =>
  text !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

export function slotOf(now: Current): Slot {
  const { weekday, startTime, length } = now.sections.purpose
  const [day, from, minutes] = [said(weekday), said(startTime), said(length)]
  return {
    ...(day && { weekday: Number(day) }),
    ...(isTime(from) && { from, ...(minutes !== undefined && { to: clockAt(from, minutes) }) }),
  }
}

/**
 * What the founder chose, for the weekday and the hours settled in stage 3; what falls together comes first. The hours of
 * school runs and of darkness are our suggestion: the words ask, and never say that it is so.
 */
export function clashesNow(now: Current): readonly Clash[] {
  const chosen = said(now.sections.place.clashes) ?? []
  const slot = slotOf(now)
  const found = clashesAsked(now)
    .filter((id) => chosen.includes(id))
    .map((id): Clash => ({ id, ...bearing(now, id, slot) }))
  return (['hits', 'ask', 'clear'] as const).flatMap((which) => found.filter((clash) => clash.bearing === which))
}

function bearing(now: Current, id: ClashId, { weekday, from, to }: Slot): Omit<Clash, 'id'> {
  if (id === 'lastBus') return bus(said(now.sections.place.lastBusAt), to)
  if (id === 'dark' && from !== undefined && to !== undefined) return { bearing: isLight(from, to) ? 'clear' : 'hits' }
  if (id === 'worship' && weekday !== undefined && weekday >= friday) return { bearing: 'hits' }
  if (id === 'schoolRun' && weekday !== undefined && weekday > friday) return { bearing: 'clear' }
  if (id === 'schoolRun' && weekday !== undefined && from !== undefined && to !== undefined)
    return {
      bearing: schoolRuns.some(([begins, ends]) => from < ends && (to > begins || to < from)) ? 'hits' : 'clear',
    }
  return { bearing: 'ask' }
}

const friday = 5
export const schoolRuns = [
  ['07:00', '09:00'],
  ['14:00', '16:30'],
] as const
/** There and back by daylight, also in winter; a meeting that ends past midnight does not. */
export const daylight = ['09:00', '16:00'] as const
const isLight = (from: string, to: string): boolean => from >= daylight[0] && to <= daylight[1] && to > from

/** Buses after midnight belong to the evening before. */
const late = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return (hour < 4 ? hour + 24 : hour) * 60 + minute
}
function bus(last: string | undefined, to: string | undefined): Omit<Clash, 'id'> {
  if (!isTime(last) || to === undefined) return { bearing: 'ask' }
  const minutes = late(last) - late(to)
  return { bearing: minutes < toTheStop ? 'hits' : 'clear', minutes }
}
/** Minutes for goodbyes and the way to the stop. Our suggestion. */
const toTheStop = 15
