/**
 * Days are `YYYY-MM-DD` strings everywhere. Arithmetic knows days and months of the calendar alone, so that a change of the
 * clock or of the zone never moves a meeting by a day. "Today" is always passed in. Assessing a plan adds days thousands of
 * times: that is done with whole numbers, and with Temporal only at the ends of the calendar.
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

/** The day's number, counted from March 1 of the year 0: a leap day is then the last of its year. */
function dayNumber(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8, 10)) - 1
}

/** Days of a year before one of its months, from March (0) to February (11): five months have 153 days, from any March or August. */
const daysBeforeMonth = (month: number): number => Math.floor((153 * month + 2) / 5)

const daysIn400Years = 146_097
const daysIn100Years = 36_524
const daysIn4Years = 1461

function dateOf(number: number): IsoDate {
  const of400 = number % daysIn400Years
  const yearOf400 = Math.floor(
    (of400 -
      Math.floor(of400 / (daysIn4Years - 1)) +
      Math.floor(of400 / daysIn100Years) -
      Math.floor(of400 / (daysIn400Years - 1))) /
      365,
  )
  const day = of400 - yearOf400 * 365 - Math.floor(yearOf400 / 4) + Math.floor(yearOf400 / 100)
  const month = Math.floor((5 * day + 2) / 153)
  const year = Math.floor(number / daysIn400Years) * 400 + yearOf400 + (month < 10 ? 0 : 1)
  return `${year}-${twoDigits(month < 10 ? month + 3 : month - 9)}-${twoDigits(day - daysBeforeMonth(month) + 1)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const firstNumber = dayNumber('1000-01-01')
const lastNumber = dayNumber('9999-12-31')

export function addDays(date: IsoDate, days: number): IsoDate {
  const number = dayNumber(date) + days
  return Number.isInteger(number) && number >= firstNumber && number <= lastNumber
    ? dateOf(number)
    : Temporal.PlainDate.from(date).add({ days }).toString()
}
export const addWeeks = (date: IsoDate, weeks: number): IsoDate => addDays(date, Math.round(weeks * 7))
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString()

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

export const monthOf = (date: IsoDate): string => date.slice(0, 7)
export const firstOfMonth = (date: IsoDate): IsoDate => `${monthOf(date)}-01`

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekday = (date: IsoDate): number => ((dayNumber(date) + 2) % 7) + 1
export const daysInMonth = (date: IsoDate): number => Temporal.PlainDate.from(date).daysInMonth

/** Dates are strings that sort as text. */
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
