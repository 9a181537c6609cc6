import { addDays, addMonths, daysInMonth, later, type IsoDate } from '#domain/dates.ts'
import { amount, ends } from './amounts.ts'
import { dayOf, monthNumber, nthOf } from './calendar.ts'
import { readDays, step } from './days.ts'
import { plain } from './plain.ts'

/** What people put before a wish; there may be several of them: "maybe sometime in the early spring". */
const beforeWish =
  /^((perhaps|maybe|probably|possibly|hopefully|ideally|likely|roughly|some ?time|about|around|in|by|at|on|during|early|late|mid|next|this|the|beginning of|start of|end of|or so)[\s,-]+)+/

/** A span of days, `from/to`. */
interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * When somebody would like to meet, as `from/to`: "about spring", "in 3 months", "Jan/Feb", "around Easter", "early 2027",
 * "next month". A whole day is one day. "After Easter" is not read: what a sentence shuts out would move a whole plan.
 */
export function readWhen(text: string, today: IsoDate): string | undefined {
  const all = plain(text)
    .replace(/[!?]/g, '')
    .replace(/(?<=[a-z])\./g, '')
    .replace(/[.,]$/, '')
  const bare = all.replace(beforeWish, '').replace(/,/g, '')
  const span =
    counted(all.replace(/^(?:(?:maybe|perhaps|probably|hopefully|possibly|about|around) )+/, ''), today) ??
    aDay(text, today) ??
    aDay(bare, today) ??
    twoDays(bare, today) ??
    fromHere(all.replace(/^(?:(?:maybe|perhaps|probably|hopefully|possibly|some ?time|in|the) )+/, ''), today) ??
    partOfYear(all, today) ??
    holiday(bare, today) ??
    (bare === 'new year' ? nextMonths(undefined, 1, 1, today) : undefined) ??
    between(bare, today) ??
    named(bare, today)
  return span && `${span.from}/${span.to}`
}

function aDay(text: string, today: IsoDate): Span | undefined {
  const days = readDays(text, { today })
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** "May 1, 2027 to May 31, 2027": a span as it is written back into the field. */
function twoDays(text: string, today: IsoDate): Span | undefined {
  const [first, last] = (/^(.+?\d) ?(?:to|-|until|through) ?(.+\d.*)$/.exec(text) ?? [])
    .slice(1)
    .map((end) => aDay(end, today))
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined
}

/** "in 6 months", "in 2-3 months", "in half a year": about then, two weeks on either side. */
function counted(text: string, today: IsoDate): Span | undefined {
  const [, count = '', unit = ''] =
    /^(?:in )?(?:about |around )?(.+?) (weeks?|months?|years?)(?: from now| or so| time)?$/.exec(
      text.replace(/'s?(?= time)/, ''),
    ) ?? []
  const [from = count, to = count] = ends(count) ?? []
  const [first, last] = [away(from, unit, today), away(to, unit, today)]
  return first === undefined || last === undefined
    ? undefined
    : { from: later(addDays(first, -14), today), to: addDays(last, 14) }
}

function away(count: string, unit: string, today: IsoDate): IsoDate | undefined {
  const many = amount(count)
  if (many === undefined || many <= 0) return undefined
  return unit.startsWith('year') ? step(today, many * 12, 'months') : step(today, many, unit)
}

/** "next month", "this summer" is named below; "next year", "end of the year". */
function fromHere(text: string, today: IsoDate): Span | undefined {
  const firstDay = `${today.slice(0, 7)}-01`
  const year = Number(today.slice(0, 4))
  if (text === 'this month') return { from: today, to: lastOf(today) }
  if (text === 'next month') return { from: addMonths(firstDay, 1), to: lastOf(addMonths(firstDay, 1)) }
  if (text === 'next week') return aDay('in 1 week', today)
  if (text === 'this year') return { from: today, to: `${year}-12-31` }
  if (text === 'next year') return { from: `${year + 1}-01-01`, to: `${year + 1}-12-31` }
  if (/^end of (?:the|this) year$/.test(text)) return { from: later(`${year}-11-01`, today), to: `${year}-12-31` }
  return undefined
}

const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [1, 3],
  beginning: [1, 3],
  start: [1, 3],
  mid: [5, 8],
  middle: [5, 8],
  late: [10, 12],
  end: [10, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  'first half': [1, 6],
  'second half': [7, 12],
}

/** "early 2027", "early next year", "the first half of 2027", "Q2 2027", "2027". */
function partOfYear(text: string, today: IsoDate): Span | undefined {
  const found =
    /^(?:(?:maybe|perhaps|probably|some ?time|in|by|the) )*(?:(early|beginning|start|mid|middle|late|end|q[1-4]|first half|second half)(?: |-)?(?:of |in )?)?(\d{4}|(?:the )?next year)$/.exec(
      text,
    )
  if (!found) return undefined
  const year = /^\d/.test(found[2] ?? '') ? Number(found[2]) : Number(today.slice(0, 4)) + 1
  const [first, last] = parts[found[1] ?? ''] ?? [1, 12]
  return months(year, first, last, today)
}

/** From the first day of one month to the last of another, from today on. Undefined for what has gone by or lies too far. */
function months(year: number, first: number, last: number, today: IsoDate): Span | undefined {
  const from = dayOf(year, first, 1)
  const end = dayOf(last < first ? year + 1 : year, last, 1)
  const to = end && lastOf(end)
  return from === undefined || to === undefined || to < today ? undefined : { from: later(from, today), to }
}

/** The same in this year or, where that has (nearly) gone by, in the next; a winter may have begun last year. */
const nextMonths = (year: string | undefined, first: number, last: number, today: IsoDate): Span | undefined => {
  if (year !== undefined) return months(Number(year), first, last, today)
  const now = Number(today.slice(0, 4))
  // In the last weeks of a season it is the next one that is meant.
  const isOver = ({ to }: Span) => first !== last && to < addDays(today, 28)
  return [...(last < first ? [now - 1] : []), now, now + 1]
    .flatMap((each) => months(each, first, last, today) ?? [])
    .find((span) => !isOver(span))
}

const holidays: readonly (readonly [RegExp, (year: number) => IsoDate | undefined])[] = [
  [/^(?:christmas|xmas|holidays|holiday season|christmas day|christmas time)$/, (year) => dayOf(year, 12, 25)],
  [/^new year'?s(?: day| eve)?$/, (year) => dayOf(year, 1, 1)],
  [/^easter(?: sunday| monday)?$/, easter],
  [/^thanksgiving(?: day)?$/, (year) => nthOf(year, 11, 4, 4)],
  [/^memorial day$/, (year) => nthOf(year, 5, -1, 1)],
  [/^labou?r day$/, (year) => nthOf(year, 9, 1, 1)],
  [/^mother'?s day$/, (year) => nthOf(year, 5, 2, 7)],
  [/^halloween$/, (year) => dayOf(year, 10, 31)],
  [/^valentine'?s(?: day)?$/, (year) => dayOf(year, 2, 14)],
]

/** "around Easter": a week on either side. */
function holiday(text: string, today: IsoDate): Span | undefined {
  const [, name = '', year] = /^([a-z' ]+?)(?: (?:of )?(\d{4}))?$/.exec(text) ?? []
  const dayIn = holidays.find(([is]) => is.test(name))?.[1]
  const now = Number(today.slice(0, 4))
  const day = (year === undefined ? [now, now + 1] : [Number(year)])
    .map((each) => dayIn?.(each))
    .find((each) => each !== undefined && each >= today)
  return day === undefined ? undefined : { from: later(addDays(day, -7), today), to: addDays(day, 7) }
}

/** Easter Sunday (Gauss, in the form of Meeus). */
function easter(year: number): IsoDate | undefined {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Seasons as in North America and Europe. */
const seasons = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['fall', [9, 11]],
  ['autumn', [9, 11]],
  ['winter', [12, 2]],
] as const)

const spanOf = (name = ''): readonly [from: number, to: number] | undefined => {
  const season = new Map<string, readonly [number, number]>(seasons).get(name)
  const month = monthNumber(name)
  return season ?? (month > 0 ? [month, month] : undefined)
}

/** "Jan/Feb", "March or April", "between May and July", "spring or summer 2027". */
function between(text: string, today: IsoDate): Span | undefined {
  const [, one, two, year] =
    /^(?:from |between )?([a-z]{3,9})(?: ?[/&-] ?| or | and | to | until | through )(?:the )?(?:early |mid |late )?([a-z]{3,9})(?: (?:of )?(\d{4}))?$/.exec(
      text,
    ) ?? []
  const [from, to] = [spanOf(one), spanOf(two)]
  return from && to && nextMonths(year, from[0], to[1], today)
}

/**
 * The one month or season in a sentence, with its year. Two of them, or a sentence that shuts one out ("not in summer",
 * "after the summer"), is not read.
 */
function named(text: string, today: IsoDate): Span | undefined {
  if (/\b(not?|never|after|before|until|till|since|except|unless|without|avoid|between)\b|n't\b/.test(text))
    return undefined
  const found = [...text.matchAll(/\b([a-z]{3,9})\b(?:,? (?:of )?(\d{4})\b)?/g)].filter(
    ({ 1: name = '', index }) =>
      spanOf(name) !== undefined &&
      (name !== 'may' || /(^|\b(in|by|around|about|early|mid|late|of|during)[\s-]+)$/.test(text.slice(0, index))),
  )
  const [first] = found
  const span = new Set(found.map(([, name]) => name)).size === 1 ? spanOf(first?.[1]) : undefined
  return span && nextMonths(first?.[2], span[0], span[1], today)
}

const lastOf = (date: IsoDate): IsoDate => `${date.slice(0, 8)}${daysInMonth(date)}`
