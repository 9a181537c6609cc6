import { addDays, addMonths, isDate, weekday, type IsoDate } from '#domain/dates.ts'
import type { DayWhen } from '#domain/questions/kinds.ts'

/** Names of months and weekdays, and which day is meant where the year is left out. */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 1 to 12; 0 for what names no month. */
export const monthNumber = (name = ''): number =>
  name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1

/** How a weekday is written; `weekdayNumber` says which it is. */
export const weekdayName = '(?:mon|tues?|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = (name: string): number => weekdays.indexOf(name.slice(0, 3)) + 1

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['1st', 1],
  ['first', 1],
  ['2nd', 2],
  ['second', 2],
  ['3rd', 3],
  ['third', 3],
  ['4th', 4],
  ['fourth', 4],
  ['5th', 5],
  ['fifth', 5],
  ['last', -1],
])

/** The day of that number; undefined where there is none. */
export const dayOf = (year: number, month: number, day: number): IsoDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(text) ? text : undefined
}

/** The nth such weekday of a month, the last one for -1. */
export function nthOf(year: number, month: number, nth: number, on: number): IsoDate | undefined {
  const first = dayOf(year, month, 1)
  if (first === undefined) return undefined
  const from = nth < 0 ? addDays(addMonths(first, 1), -7) : addDays(first, (nth - 1) * 7)
  const day = addDays(from, (on - weekday(from) + 7) % 7)
  return day.slice(0, 7) === first.slice(0, 7) ? day : undefined
}

/** Days between the two, on either side. */
const apart = (a: IsoDate, b: IsoDate): number => Math.abs(Date.parse(a) - Date.parse(b))

/** The same day in the years around today, the likeliest first: the next such day, the last one, or the nearest. */
export function withoutYear(
  inYear: (year: number) => IsoDate | undefined,
  today: IsoDate,
  when: DayWhen,
): readonly IsoDate[] {
  const thisYear = Number(today.slice(0, 4))
  const years = [0, 1, 2, 3, 4]
  const next = years.map((more) => inYear(thisYear + more)).find((date) => date !== undefined && date >= today)
  const last = years.map((less) => inYear(thisYear - less)).find((date) => date !== undefined && date <= today)
  const both = (when === 'past' ? [last, next] : [next, last]).flatMap((date) => date ?? [])
  return when === 'near' ? both.toSorted((a, b) => apart(a, today) - apart(b, today)) : both
}

/** The nearest day with that weekday, at most three days away. */
export const nearestOn = (day: IsoDate, on: number): IsoDate => addDays(day, ((on - weekday(day) + 10) % 7) - 3)
