import { addDays, addMonths, addWeeks, daysInMonth, isDate, type IsoDate } from '#domain/dates.ts'
import type { DayWhen } from '../reading.ts'

/** How numbers, days and times are written in English. Each returns undefined for what it cannot read. */
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
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A whole page pasted into a small field is no number and no day; looking for one in it would hold up every key. */
const isPage = (text: string): boolean => text.length > 100

const ofHours = /^(\S+?) ?h(?:rs?|ours?)?(?:(?:,? and)? ?(\d+|a half) ?(?:mins?|minutes?)?)?\.?$/

/** How long something takes, in minutes: `90`, `90 min`, `2 hours`, `1h30`, `an hour and a half`. Without this "2 hours" would be a meeting of two minutes. */
export function readMinutes(text: string): number | undefined {
  if (isPage(text)) return undefined
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(about|around|~)\s*/, '')
  const [, hours, rest] = ofHours.exec(bare) ?? []
  if (hours === undefined) return readNumber(bare.replace(/\s*(mins?|minutes?)\.?$/, ''))
  const whole = /^an?$/.test(hours) ? 1 : readNumber(hours)
  return whole === undefined ? undefined : Math.round(whole * 60) + (rest === 'a half' ? 30 : Number(rest ?? 0))
}

/** `3`, `3.5`, `1,200`, `three`, `about 3 hours` */
export function readNumber(text: string): number | undefined {
  if (isPage(text)) return undefined
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(about|around|~)\s*/, '')
    .replace(/\s*(h|hrs?|hours?|people|persons?|months?|meetings?)(\s+a\s+month)?\.?$/, '')
  const word = numbers.indexOf(bare)
  if (word >= 0) return word
  if (!/^(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(bare) || bare === '') return undefined
  const value = Number(bare.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

/** `2027-03-04`, `March 4, 2027`, `Mar 4`, `4 March`, `3/4/2027`, `today`, `in 3 weeks`. Without a year: the next such day, or the last one, or the nearest, as `when` says. */
export function readDate(text: string, today: IsoDate, when: DayWhen = 'ahead'): IsoDate | undefined {
  if (isPage(text)) return undefined
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(on\s+)?((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),?\s+/, '')
    .replaceAll('.', '')
  if (isDate(bare)) return bare
  if (bare === 'today') return today
  if (bare === 'tomorrow') return addDays(today, 1)
  if (bare === 'yesterday') return addDays(today, -1)
  const ahead = /^in (\w+) (days?|weeks?|months?)$/.exec(bare)
  if (ahead) return stepAhead(today, readNumber(ahead[1] ?? ''), ahead[2] ?? '')
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(bare)
  if (slashed) return make(slashed[3], Number(slashed[1]), Number(slashed[2]), today, when)
  const named = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(bare)
  if (named) return make(named[3], monthNumber(named[1]), Number(named[2]), today, when)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)(?:,? (\d{4}))?$/.exec(bare)
  if (dayFirst) return make(dayFirst[3], monthNumber(dayFirst[2]), Number(dayFirst[1]), today, when)
  return undefined
}

/** Written like a day, whether or not there is such a day: `February 31`, `13/45/2027`, `9999-12-31`. */
export const isLikeDate = (text: string): boolean =>
  !isPage(text) &&
  (/\d[./-]\d/.test(text) ||
    (/\d/.test(text) && (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => monthNumber(word) > 0)))

/** `19:00`, `7 pm`, `7:30pm`, `7`, `noon`: gives `HH:MM`. */
export function readTime(text: string): string | undefined {
  if (isPage(text)) return undefined
  const bare = text.trim().toLowerCase().replaceAll('.', '')
  if (bare === 'noon') return '12:00'
  const parts = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm|o’clock|o'clock)?$/.exec(bare)
  if (!parts) return undefined
  const hour = Number(parts[1])
  // "7" or "7:30" for a meeting is the evening; the morning is written "7 am" or "07:00".
  const half = parts[3] ?? (/^[1-7](:|$)/.test(bare) ? 'pm' : undefined)
  const minute = Number(parts[2] ?? '0')
  if (minute > 59 || hour > 23 || ((half === 'am' || half === 'pm') && (hour < 1 || hour > 12))) return undefined
  const full = half === 'pm' ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** What people put before a wish; there may be several of them: "maybe sometime in the early spring". */
const beforeWish =
  /^((perhaps|maybe|probably|possibly|hopefully|ideally|likely|roughly|some ?time|about|around|in|by|at|during|early|late|mid|next|this|the|or so)[\s,-]+)+/

/** "about spring", "March", "in 3 months", "sometime in spring, near her birthday", "after Easter" (not read): a span of days, `from/to`. */
export function readWhen(text: string, today: IsoDate): string | undefined {
  if (isPage(text)) return undefined
  const bare = text.trim().toLowerCase().replace(beforeWish, '').replace(/[.,!]/g, '')
  const day = readDate(text, today) ?? readDate(bare, today)
  if (day) return `${day}/${day}`
  const ahead = /^(?:in )?(?:about )?(\w+) (weeks?|months?)(?: from now)?$/.exec(bare)
  if (ahead) {
    const around = stepAhead(today, ahead[1] === 'a' ? 1 : readNumber(ahead[1] ?? ''), ahead[2] ?? '')
    return around && `${addDays(around, -14)}/${addDays(around, 14)}`
  }
  const named = /^([a-z]+)(?: (?:of )?(\d{4}))?$/.exec(bare) ?? onlyNamed(bare)
  if (!named) return undefined
  const season = seasons.get(named[1] ?? '')
  const month = season?.from ?? monthNumber(named[1])
  if (!month) return undefined
  const from = make(named[2], month, 1, today)
  return from && `${from}/${lastOf(addMonths(from, season ? 2 : 0))}`
}

/**
 * The one month or season in a sentence, with its year, as `[all, name, year]`. Two of them, or a sentence that shuts one
 * out ("not in summer", "after the summer"), is not read: a wrong month would move a whole plan.
 */
function onlyNamed(text: string): readonly (string | undefined)[] | undefined {
  if (/\b(not?|never|after|before|until|till|since|except|unless|without|avoid|between)\b|n['’]t\b/.test(text))
    return undefined
  const found = [...text.matchAll(/\b([a-z]{3,9})\b(?:,? (?:of )?(\d{4})\b)?/g)].filter(
    ({ 1: name = '', index }) =>
      (seasons.has(name) || monthNumber(name) > 0) &&
      (name !== 'may' || /(^|\b(in|by|around|about|early|mid|late|of|during)[\s-]+)$/.test(text.slice(0, index))),
  )
  return new Set(found.map(([, name]) => name)).size === 1 ? found[0] : undefined
}

/** Seasons as in North America and Europe. */
const seasons = new Map([
  ['spring', { from: 3 }],
  ['summer', { from: 6 }],
  ['fall', { from: 9 }],
  ['autumn', { from: 9 }],
  ['winter', { from: 12 }],
])

const monthNumber = (name = ''): number =>
  name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1
const lastOf = (date: IsoDate): IsoDate => `${date.slice(0, 8)}${daysInMonth(date)}`

function stepAhead(today: IsoDate, count: number | undefined, unit: string): IsoDate | undefined {
  if (count === undefined || count > 600) return undefined
  if (unit.startsWith('day')) return addDays(today, count)
  return unit.startsWith('week') ? addWeeks(today, count) : addMonths(today, Math.round(count))
}

/** Days between the two, on either side. */
const apart = (a: IsoDate, b: IsoDate): number => Math.abs(Date.parse(a) - Date.parse(b))

function make(
  year: string | undefined,
  month: number,
  day: number,
  today: IsoDate,
  when: DayWhen = 'ahead',
): IsoDate | undefined {
  const build = (y: number) =>
    `${String(y).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year) {
    const given = build(year.length === 2 ? 2000 + Number(year) : Number(year))
    return isDate(given) ? given : undefined
  }
  const thisYear = Number(today.slice(0, 4))
  const next = [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]
    .map(build)
    .find((date) => isDate(date) && date >= today)
  const last = [thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4]
    .map(build)
    .find((date) => isDate(date) && date <= today)
  if (when === 'ahead' || last === undefined) return next
  // "Nov 21", written on November 23 about a talk that was held: the day before yesterday, not next year.
  if (when === 'past' || next === undefined) return last
  return apart(next, today) < apart(last, today) ? next : last
}

/** “Nobody needs it”, “none”, “n/a”, “-”: no way to get in. */
export const saysNobody = (text: string): boolean => {
  const bare = text.trim().toLowerCase().replace(/[.]+$/, '')
  if (isPage(bare)) return false
  return (
    !/\p{L}{2}/u.test(bare) ||
    /^(no|none|n\/?a|nobody|no ?-?one|not needed|not necessary|unnecessary|does not apply)$/.test(bare) ||
    /^(nobody|no ?-?one|none of us)\b.*\b(needs?|uses?|has|have|is|will)\b/.test(bare)
  )
}
