/**
 * Days are `YYYY-MM-DD` strings everywhere; arithmetic goes through Temporal, so that a change of the clock or of the
 * zone never moves a meeting by a day. "Today" is always passed in.
 */
export type IsoDate = string

/**
 * The years a plan can count with. Outside them a slip of one key ("9999") would draw a line of thousands of years, and
 * years of more than four digits no longer sort as text. Wide enough for a device whose clock is wrong.
 */
const firstYear = '1900'
const lastYear = '2199'

/** True for a day that exists, in a year a plan can count with: `2027-02-29` does not exist, `9999-12-31` is too far. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.slice(0, 4) < firstYear || text.slice(0, 4) > lastYear) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

export const addDays = (date: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(date).add({ days }).toString()
export const addWeeks = (date: IsoDate, weeks: number): IsoDate => addDays(date, Math.round(weeks * 7))
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString()

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

export const monthOf = (date: IsoDate): string => date.slice(0, 7)
export const firstOfMonth = (date: IsoDate): IsoDate => `${monthOf(date)}-01`

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekday = (date: IsoDate): number => Temporal.PlainDate.from(date).dayOfWeek
export const daysInMonth = (date: IsoDate): number => Temporal.PlainDate.from(date).daysInMonth

/** Dates are strings that sort as text. */
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
