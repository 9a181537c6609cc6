import { isDate, type IsoDate } from '#domain/dates.ts'
import { once } from './once.ts'
import { timesIn } from './times.ts'
import type { Language } from './languages.ts'

/** Dates, numbers and lists in one language. A day is formatted in UTC: it must never slip by a zone. */
export function formats({ tag, clock }: Pick<Language, 'tag' | 'clock'>) {
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
  const date = day({ month: 'long', day: 'numeric', year: 'numeric' })
  const dayOfMonth = day({ month: 'long', day: 'numeric' })
  const number = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }))
  const zoneName = (zone: string) => new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' })
  const { time, timeUntil } = timesIn({ tag, clock })
  return {
    /** `en-US`: for files that say which language they are in. */
    tag,
    /** Thursday, March 4, 2027 */
    longDate: day({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }),
    /** Thursday, March 4 */
    dayAndDate: day({ weekday: 'long', month: 'long', day: 'numeric' }),
    /** March 4, 2027 */
    date,
    /** Thu, Mar 4 */
    shortDate: day({ weekday: 'short', month: 'short', day: 'numeric' }),
    /** Mar 4 */
    tinyDate: day({ month: 'short', day: 'numeric' }),
    /** March 4 */
    dayOfMonth,
    /** What a span of days begins with: March 4, of "March 4 to April 8, 2027" */
    dateUntil: (from: IsoDate, to: IsoDate) => (from.slice(0, 4) === to.slice(0, 4) ? dayOfMonth : date)(from),
    /** Mar 4, 2027: on paper, which lies about for years */
    paperDate: day({ month: 'short', day: 'numeric', year: 'numeric' }),
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
    /** 7 p.m., from `19:00`. What is none stays as it stands. */
    time,
    /** What a span begins with: 7, of "7 to 8:30 p.m." */
    timeUntil,
  }
}
/** What is no day, from a file edited by hand or not read yet, is shown as it stands: a page must not fail for it. */
function shown(format: Intl.DateTimeFormat, instant: string, text: string): string {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? text : format.format(at)
}

export type Formats = ReturnType<typeof formats>
