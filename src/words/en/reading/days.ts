import { addDays, addMonths, addWeeks, daysBetween, isDate, weekday, type IsoDate } from '#domain/dates.ts'
import type { DayContext, TimeMeant } from '../../reading.ts'
import { amount } from './amounts.ts'
import { dayOf, monthNumber, nearestOn, nthOf, ordinals, weekdayName, weekdayNumber, withoutYear } from './calendar.ts'
import { plain } from './plain.ts'
import { readTimes } from './times.ts'

/** What was understood: the days a text may mean, the likeliest first. None of them: it names a day that no calendar has. */
type Days = readonly IsoDate[]

/**
 * The days a text may mean: `March 4, 2027`, `Thurs April 8`, `the 4th of March`, `2027/01/07`, `first Thursday in April`,
 * `next Friday`, `in 3 weeks`. One where it is clear. Two where a weekday does not fit its date, or "next Friday" may be
 * this week's or the next one's. It reads the whole text or nothing.
 */
export const readDays = (text: string, context: DayContext): readonly IsoDate[] => split(text, context)?.days ?? []

/** It is written as a day, but there is no such day: `February 30`, `13/45/2027`, `9999-12-31`. */
export const isNoSuchDay = (text: string, context: DayContext): boolean => split(text, context)?.days.length === 0

/** The time that was written beside a day: "January 7 at 7 pm". */
export const timeBeside = (text: string, context: DayContext): readonly TimeMeant[] => split(text, context)?.time ?? []

interface Split {
  readonly days: Days
  readonly time: readonly TimeMeant[]
}

/** The day, and the time beside it where there is one. Undefined for what is no day. */
function split(text: string, context: DayContext): Split | undefined {
  const all = plain(text)
    .replace(/^on /, '')
    .replace(/[,.]+$/, '')
  const days = daysIn(all, context)
  if (days) return { days, time: [] }
  for (const [day, time] of parted(all)) {
    const times = readTimes(time, 'meeting')
    const found =
      times.length > 0 || /^(?:in the )?(?:morning|afternoon|evening|night)$/.test(time)
        ? daysIn(day, context)
        : undefined
    if (found) return { days: found, time: times }
  }
  return undefined
}

const isTime =
  '(?:\\d{1,2}:\\d\\d|\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|a\\.|p\\.|a\\b|p\\b)|noon|midday|midnight|12 noon|in the |morning|afternoon|evening|night)'
const dayThenTime = [
  /^(.+?),? (?:at|@|from) (.+)$/,
  /^(.+?)@ ?(.+)$/,
  new RegExp(`^(.+?),? (${isTime}.*)$`),
  /^(.+?),? (\d{1,2}(?::\d\d)? ?-.+)$/,
]
const timeThenDay = new RegExp(`^((?:at )?${isTime}[^,]*?),? (?:on )(.+)$`)

/** Every way to part a text into a day and a time: with "at", or where the time says of itself that it is one. */
function parted(text: string): readonly (readonly [day: string, time: string])[] {
  const [, early = '', day = ''] = timeThenDay.exec(text) ?? []
  const ways = dayThenTime.map((way) => way.exec(text)).map((found) => [found?.[1] ?? '', found?.[2] ?? ''] as const)
  return [...ways, [day, early] as const].filter(([first, second]) => first !== '' && second !== '')
}

function daysIn(text: string, context: DayContext): Days | undefined {
  const bare = text
    .replace(/(?<=[a-z])\./g, ' ')
    .replace(/[,()]/g, ' ')
    .replace(/\b(?:of|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return relative(text, bare, context) ?? nthDay(bare, context) ?? withWeekday(bare, context)
}

const around = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['yesterday', -1],
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
])

/** Counted from today: "tomorrow", "in 3 weeks", "2 days ago", "a week from Friday". */
function relative(text: string, bare: string, context: DayContext): Days | undefined {
  const { today } = context
  const days = around.get(bare)
  if (days !== undefined) return [addDays(today, days)]
  const [, count = '', unit = '', , ago, from] =
    /^(?:in )?(.+?) (days?|weeks?|fortnights?|months?)(?: ((ago)|from (.+)))?$/.exec(text) ?? []
  const many = amount(count)
  if (many === undefined || !(text.startsWith('in ') || ago || from)) return undefined
  const start = from === undefined || from === 'now' ? today : only(daysIn(from, context))
  const date = start === undefined ? undefined : step(start, ago ? -many : many, unit)
  return date === undefined ? undefined : [date]
}

const only = (days: Days | undefined): IsoDate | undefined => (days?.length === 1 ? days[0] : undefined)

/** So many days, weeks or months on. Undefined for what leads out of any plan. */
export function step(from: IsoDate, count: number, unit: string): IsoDate | undefined {
  if (Math.abs(count) > 600) return undefined
  const date = unit.startsWith('month')
    ? addMonths(from, Math.round(count))
    : addWeeks(from, unit.startsWith('day') ? count / 7 : unit.startsWith('week') ? count : count * 2)
  return isDate(date) ? date : undefined
}

const nthWeekday = new RegExp(
  `^(\\w+) (${weekdayName}) (?:in |on )?(?:([a-z]+)(?: (?:in )?(\\d{4}))?|((?:this|next) month))$`,
)

/** "1st Thursday in April", "last Friday of next month". */
function nthDay(bare: string, { today, when = 'ahead' }: DayContext): Days | undefined {
  const parts = nthWeekday.exec(bare)
  const nth = ordinals.get(parts?.[1] ?? '')
  if (!parts || nth === undefined) return undefined
  const on = weekdayNumber(parts[2] ?? '')
  const [, , , name, year, near] = parts
  if (near !== undefined) {
    const month = addMonths(`${today.slice(0, 7)}-01`, near.startsWith('next') ? 1 : 0)
    return some(nthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), nth, on))
  }
  const month = monthNumber(name)
  if (month === 0) return undefined
  if (year !== undefined) return some(nthOf(Number(year), month, nth, on))
  return withoutYear((y) => nthOf(y, month, nth, on), today, when).slice(0, 1)
}

const some = (day: IsoDate | undefined): Days => (day === undefined ? [] : [day])

const weekdayFirst = new RegExp(
  `^(?:((?:this )?coming|this|next|last|this past|past) )?(${weekdayName})(?:$|[ -]+(.+)$|(?=\\d)(.+)$)`,
)
const weekdayLast = new RegExp(`^(.+?) (${weekdayName})$`)

/** A weekday alone, a date alone, or both: then the two must fit. */
function withWeekday(bare: string, context: DayContext): Days | undefined {
  const first = weekdayFirst.exec(bare)
  const last = first ? null : weekdayLast.exec(bare)
  const name = first?.[2] ?? last?.[2]
  const rest = first ? (first[3] ?? first[4]) : (last?.[1] ?? bare)
  if (name === undefined) return dates(bare, context)?.slice(0, 1)
  const on = weekdayNumber(name)
  if (rest === undefined) return weekdayAlone(on, first?.[1], context)
  if (first?.[1] !== undefined) return undefined
  const found = dates(rest, context)
  const [likeliest] = found ?? []
  if (likeliest === undefined) return found
  // The other side of today is meant only where that is near: "Friday, November 20" on the Monday after.
  const fits = found?.find(
    (day) => weekday(day) === on && (day === likeliest || Math.abs(daysBetween(context.today, day)) < 100),
  )
  return fits === undefined ? [likeliest, nearestOn(likeliest, on)].toSorted() : [fits]
}

function weekdayAlone(on: number, which: string | undefined, { today, when = 'ahead' }: DayContext): Days {
  const ahead = (on - weekday(today) + 7) % 7
  const next = addDays(today, ahead === 0 ? 7 : ahead)
  const last = addDays(today, ahead === 0 ? -7 : ahead - 7)
  if (which === 'next') {
    // Some mean the next one that comes, others the one of next week.
    const ofNextWeek = addDays(today, on - weekday(today) + 7)
    return next === ofNextWeek ? [next] : [next, ofNextWeek]
  }
  if (which === 'last' || which?.endsWith('past')) return [last]
  if (which !== undefined) return [ahead === 0 ? today : next]
  if (when === 'near') return [ahead <= 3 ? addDays(today, ahead) : last]
  const other = when === 'past' ? last : next
  return ahead === 0 ? [today, other].toSorted() : [other]
}

const th = '(?:st|nd|rd|th)?'
const gap = "[ /.'-]*"
const monthDayYear = new RegExp(`^([a-z]{3,9})${gap}(\\d{1,2})${th}(?:[ /.'-]+(\\d{4}|\\d{2}))?$`)
const dayMonthYear = new RegExp(`^(\\d{1,2})${th}${gap}([a-z]{3,9})(?:${gap}(\\d{4}|\\d{2}))?$`)
const yearMonthDay = new RegExp(`^(\\d{4})${gap}([a-z]{3,9})${gap}(\\d{1,2})${th}$`)

/** A date in letters or in digits, the likeliest year first. Undefined for what is no date, empty for one that does not exist. */
function dates(bare: string, { today, when = 'ahead', isDayFirst = false }: DayContext): Days | undefined {
  const build = (year: string | undefined, month: number, day: number): Days =>
    year === undefined ? withoutYear((y) => dayOf(y, month, day), today, when) : some(dayOf(fullYear(year), month, day))
  const monthFirst = monthDayYear.exec(bare)
  if (monthFirst && monthNumber(monthFirst[1]) > 0)
    return build(monthFirst[3], monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = dayMonthYear.exec(bare)
  if (dayFirst && monthNumber(dayFirst[2]) > 0) return build(dayFirst[3], monthNumber(dayFirst[2]), Number(dayFirst[1]))
  const yearFirst = yearMonthDay.exec(bare)
  if (yearFirst && monthNumber(yearFirst[2]) > 0)
    return build(yearFirst[1], monthNumber(yearFirst[2]), Number(yearFirst[3]))
  const iso = /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare)
  if (iso) return build(iso[1], Number(iso[2]), Number(iso[3]))
  const digits =
    /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})$/.exec(bare) ??
    (isDayFirst ? /^(\d{1,2})[-/.](\d{1,2})\.?$/ : /^(\d{1,2})[-/](\d{1,2})$/).exec(bare)
  if (digits) {
    const [, one, two, year] = digits
    const [a, b] = [Number(one), Number(two)]
    // A number over twelve is no month, whatever the region.
    const isMonthSecond = a > 12 ? b <= 12 : isDayFirst && b <= 12
    return isMonthSecond ? build(year, b, a) : build(year, a, b)
  }
  const [, ofMonth] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(bare) ?? []
  return ofMonth === undefined ? undefined : inTheseMonths(Number(ofMonth), today, when)
}

/** "the 7th": of this month or of the one before or after it. */
function inTheseMonths(day: number, today: IsoDate, when: DayContext['when']): Days {
  const by = when === 'past' ? -1 : 1
  return [0, by, 2 * by]
    .map((more) => addMonths(`${today.slice(0, 7)}-01`, more))
    .flatMap((first) => dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day) ?? [])
    .filter((date) => (when === 'past' ? date <= today : date >= today))
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year)
