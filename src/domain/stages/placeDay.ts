import { said, type Current } from '../plan/current.ts'
import { clashesNow, daylight, schoolRuns, slotOf } from './placeClashes.ts'

/** A part of the day, in percent of what the picture shows. */
export interface Span {
  readonly from: number
  readonly wide: number
}
export interface DayLane {
  readonly id: 'meeting' | 'schoolRun' | 'dark' | 'lastBus'
  readonly spans: readonly Span[]
}

/** The picture shows the day from six in the morning to midnight; these hours are written under it. */
export const hoursShown = ['06:00', '15:00', '00:00'] as const
const [begins, ends] = [6 * 60, 24 * 60]

/**
 * The meeting and what was chosen to hold it against, drawn to scale. Empty while hours or length are not known, and for
 * a meeting by night, which the picture cannot hold.
 */
export function dayLanes(now: Current): readonly DayLane[] {
  const { weekday, from, to } = slotOf(now)
  const chosen = clashesNow(now).map(({ id }) => id)
  if (from === undefined || to === undefined || chosen.length === 0 || minutes(from) < begins || to <= from) return []
  const last = said(now.sections.place.lastBusAt)
  const lanes: readonly (DayLane & { readonly isShown: boolean })[] = [
    { id: 'meeting', isShown: true, spans: [span(minutes(from), minutes(to))] },
    {
      id: 'schoolRun',
      isShown: chosen.includes('schoolRun') && (weekday ?? 1) <= 5,
      spans: schoolRuns.map(([a, b]) => span(minutes(a), minutes(b))),
    },
    {
      id: 'dark',
      isShown: chosen.includes('dark'),
      spans: [span(begins, minutes(daylight[0])), span(minutes(daylight[1]), ends)],
    },
    {
      id: 'lastBus',
      isShown: chosen.includes('lastBus') && last !== undefined && minutes(last) >= begins,
      spans: last === undefined ? [] : [span(minutes(last), minutes(last))],
    },
  ]
  const shown = lanes.filter(({ isShown }) => isShown).map(({ id, spans }) => ({ id, spans }))
  return shown.length > 1 ? shown : []
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const span = (from: number, to: number): Span => ({ from: share(from - begins), wide: share(to - from) })
const share = (of: number): number => (of / (ends - begins)) * 100
