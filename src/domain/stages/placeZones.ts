import type { IsoDate } from '../dates.ts'
import type { timeZones } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { nextOn, rhythmOf } from '../timeline/meetings.ts'
import { slotOf } from './placeClashes.ts'
import { nextMeetings } from './nextMeetings.ts'

export type Zone = (typeof timeZones)[number]

/** The start (and end) of a meeting on the clock of one zone. */
export interface StartIn {
  readonly zone: Zone
  /** The local day: it may be the one before or after. */
  readonly date: IsoDate
  /** `HH:MM` */
  readonly from: string
  readonly to?: string
  /** A day of a later meeting on which it starts at another hour here, because clocks change on different days. */
  readonly moves?: { readonly on: IsoDate; readonly from: string }
}

/** Meetings looked at for a change of the clock: half a year of weekly ones. */
const ahead = 26

/** The zones to show: the one in which the group tells its times first, each once. */
export function zonesShown(now: Current): readonly Zone[] {
  const { zone, timeZones: others } = now.sections.place
  const own = said(zone)
  return [...new Set([...(own ? [own] : []), ...(said(others) ?? [])])]
}

/** The day whose start is shown: the next meeting, else the next such weekday, else today. */
export function dayShown(now: Current): IsoDate {
  const first = said(now.sections.timeline.firstMeeting)
  if (first !== undefined && first >= now.today) return first
  return nextMeetings(now, 1)[0] ?? nextOn(rhythmOf(now, now.today), now.today)
}

/** When a meeting starts on each clock. Empty while the zone or the time is not known. Worked out with the zones the device knows. */
export function startsIn(now: Current): readonly StartIn[] {
  const own = said(now.sections.place.zone)
  const { from } = slotOf(now)
  if (own === undefined || from === undefined) return []
  const length = said(now.sections.purpose.length)
  const days = nextMeetings(now, ahead)
  return zonesShown(now).map((zone) => {
    const on = (day: IsoDate) => start(day, from, own).withTimeZone(zone)
    const begins = on(dayShown(now))
    const moved = days.find((day) => clock(on(day)) !== clock(begins))
    return {
      zone,
      date: begins.toPlainDate().toString(),
      from: clock(begins),
      ...(length !== undefined && { to: clock(begins.add({ minutes: Math.round(length) })) }),
      ...(moved !== undefined && { moves: { on: moved, from: clock(on(moved)) } }),
    }
  })
}

/** Between eleven at night and seven in the morning few can speak freely at home. Our suggestion. */
export const isAtNight = ({ from }: StartIn): boolean => from >= '23:00' || from < '07:00'

const start = (day: IsoDate, time: string, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone)
const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' })
