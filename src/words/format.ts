import { isDate, type IsoDate } from '#domain/dates.ts'
import type { Language } from './languages.ts'

/** Dates, numbers and lists in one language. A day is formatted in UTC: it must never slip by a zone. */
export function formats({ tag }: Language) {
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
    // A list of thousands of tasks says a few hundred days.
    const known = new Map<IsoDate, string>()
    return (date: IsoDate): string => {
      const before = known.get(date)
      if (before !== undefined) return before
      const said = isDate(date) ? shown(format(), `${date}T00:00:00Z`, date) : date
      if (said !== date) known.set(date, said)
      return said
    }
  }
  const number = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }))
  const zoneName = (zone: string) => new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' })
  const clock = once(() => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }))
  const clockOr = (text: string) => (/^\d\d:\d\d$/.test(text) ? shown(clock(), `2000-01-01T${text}:00Z`, text) : text)
  return {
    /** `en-US`: for files that say which language they are in. */
    tag,
    /** Thursday, March 4, 2027 */
    longDate: day({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    /** Thursday, March 4 */
    dayAndDate: day({ weekday: 'long', month: 'long', day: 'numeric' }),
    /** March 4, 2027 */
    date: day({ month: 'long', day: 'numeric', year: 'numeric' }),
    /** Thu, Mar 4 */
    shortDate: day({ weekday: 'short', month: 'short', day: 'numeric' }),
    /** Mar 4 */
    tinyDate: day({ month: 'short', day: 'numeric' }),
    weekday: day({ weekday: 'long' }),
    /** March 2027, from any day of it */
    month: day({ month: 'long', year: 'numeric' }),
    monthName: day({ month: 'long' }),
    shortMonth: day({ month: 'short' }),
    number: (value: number) => number().format(value),
    list: (items: readonly string[]) => and().format(items),
    anyOf: (items: readonly string[]) => or().format(items),
    /** Eastern Time, from `America/New_York` */
    zone: (zone: string) =>
      zoneName(zone)
        .formatToParts(Date.UTC(2026, 0, 1))
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    /** 7 PM, from `19:00` */
    time: clockOr,
    /** The same where it may as well be words that somebody typed: they stay as they are. */
    timeOf: clockOr,
  }
}
/** Making one takes a browser longer than drawing a page takes: each is made when something is first shown with it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** What is no day or no time, from a file edited by hand or not read yet, is shown as it stands: a page must not fail for it. */
function shown(format: Intl.DateTimeFormat, instant: string, text: string): string {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? text : format.format(at)
}

export type Formats = ReturnType<typeof formats>
