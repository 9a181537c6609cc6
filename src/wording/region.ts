import type { IsoDate } from '#domain/dates.ts'
import type { DayWhen } from '#domain/questions/kinds.ts'
import type { DayContext } from '#words/reading.ts'

/** Whether the region of a browser writes 4/10 for October 4. */
export function isDayFirst(tag: string): boolean {
  const order = new Intl.DateTimeFormat(tag).formatToParts().map(({ type }) => type)
  return order.indexOf('day') < order.indexOf('month')
}

/** What a day is read against: today, which day is meant without a year, and the order of the browser's region. */
export const dayContext = (today: IsoDate, when?: DayWhen): DayContext => ({
  today,
  when,
  isDayFirst: isDayFirst(navigator.language),
})
