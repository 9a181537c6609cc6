import type { IsoDate } from '#domain/dates.ts'
import type { DayWhen } from '#domain/questions/kinds.ts'
import type { DayContext } from '#words/reading.ts'

const known = new Map<string, boolean>()

/** Whether the region of a browser writes 4/10 for October 4. Asked at every key of a day: looked up once. */
export function isDayFirst(tag: string): boolean {
  const before = known.get(tag)
  if (before !== undefined) return before
  const is = looksDayFirst(tag)
  known.set(tag, is)
  return is
}

function looksDayFirst(tag: string): boolean {
  const order = new Intl.DateTimeFormat(tag).formatToParts().map(({ type }) => type)
  return order.indexOf('day') < order.indexOf('month')
}

/** What a day is read against: today, which day is meant without a year, and the order of the browser's region. */
export const dayContext = (today: IsoDate, when?: DayWhen): DayContext => ({
  today,
  when,
  isDayFirst: isDayFirst(navigator.language),
})
