import { addDays, addMonths, daysBetween, daysInMonth, firstOfMonth, weekday, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'

/** When a group meets again. Weekdays are 1 for Monday to 7 for Sunday. */
export type Rhythm =
  | { readonly every: 'weekly' | 'everyOther'; readonly weekday: number }
  | { readonly every: 'monthly'; readonly weekday: number; readonly nth: readonly Nth[] }
export type Nth = '1' | '2' | '3' | '4' | 'last'

/** The rhythm that was decided; where nothing was said: every other week, on the weekday (and nth) of the first meeting. */
export function rhythmOf(now: Current, first: IsoDate): Rhythm {
  const { rhythm, weekday: day, nth } = now.sections.purpose
  const every = said(rhythm) ?? 'everyOther'
  const on = Number(said(day) ?? weekday(first))
  return every === 'monthly' ? { every, weekday: on, nth: said(nth) ?? [nthOf(first)] } : { every, weekday: on }
}

/** Which weekday of its month a day is; the fifth counts as the last. */
export function nthOf(date: IsoDate): Nth {
  const week = Math.ceil(dayOf(date) / 7)
  return (['1', '2', '3', '4'] as const)[week - 1] ?? 'last'
}

/** The first `count` meetings, the first one (`YYYY-MM-DD`) among them wherever it falls; the others keep the rhythm. */
export function meetings(first: IsoDate, rhythm: Rhythm, count: number): readonly IsoDate[] {
  if (rhythm.every === 'monthly') {
    const found: IsoDate[] = [first]
    let after = addDays(first, 7)
    while (found.length < count) {
      const next = nextOn(rhythm, after)
      found.push(next)
      after = addDays(next, 1)
    }
    return found.slice(0, count)
  }
  // A first meeting on another weekday: the second comes on the right one, nearest to a full interval later.
  const nearest = addDays(first, ((rhythm.weekday - weekday(first) + 10) % 7) - 3)
  const interval = rhythm.every === 'weekly' ? 7 : 14
  return Array.from({ length: count }, (_, n) => (n === 0 ? first : addDays(nearest, n * interval)))
}

/** The first day from `date` on that fits the rhythm: any such weekday, or the nth of a month. */
export function nextOn(rhythm: Rhythm, date: IsoDate): IsoDate {
  if (rhythm.every !== 'monthly') return addDays(date, (rhythm.weekday - weekday(date) + 7) % 7)
  for (let month = firstOfMonth(date); ; month = addMonths(month, 1)) {
    const days = (rhythm.nth.length > 0 ? rhythm.nth : (['1'] as const)).map((nth) =>
      inMonth(month, rhythm.weekday, nth),
    )
    const next = days.toSorted().find((day) => day >= date)
    if (next !== undefined) return next
  }
}

/** The day that fits the rhythm and lies nearest to `date`, within a span where one does; else the next one after `date`. */
export function nearestOn(
  rhythm: Rhythm,
  date: IsoDate,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): IsoDate {
  const fitting: IsoDate[] = []
  for (let day = nextOn(rhythm, from); day <= to; day = nextOn(rhythm, addDays(day, 1))) fitting.push(day)
  const distance = (day: IsoDate) => Math.abs(daysBetween(date, day))
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0] ?? nextOn(rhythm, date)
}

/** The nth weekday of the month that begins on `month`. */
function inMonth(month: IsoDate, day: number, nth: Nth): IsoDate {
  const first = addDays(month, (day - weekday(month) + 7) % 7)
  if (nth !== 'last') return addDays(first, (Number(nth) - 1) * 7)
  const weeks = Math.floor((daysInMonth(month) - dayOf(first)) / 7)
  return addDays(first, weeks * 7)
}

const dayOf = (date: IsoDate): number => Number(date.slice(8))
