import { isDate, type IsoDate } from '#domain/dates.ts'
import type { Answer } from '#domain/plan/answer.ts'
import type { Formats } from '#words/format.ts'
import type { DayWhen, Reading } from '#words/reading.ts'
import type { Bundles } from '#words/languages.ts'

/** How a value is written into a text field, and what is made of what stands there. */
export interface Codec<T> {
  readonly write: (value: T) => string
  /** A value, or undefined for text that is none (yet). Empty text never gets here. */
  readonly read: (text: string) => T | undefined
  /** What to say about text that is no value. */
  readonly problem: (text: string) => string
}

/** What is kept of typed text: a value, or the text itself until it is one. Clearing a field is an answer too. */
export function keep<T>(codec: Codec<T>, text: string): Answer<T> {
  if (text.trim() === '') return {}
  const value = codec.read(text)
  return value === undefined ? { typed: text } : { value }
}

type Problems = Bundles['asking']['problems']

export const textCodec: Codec<string> = { write: (value) => value, read: (text) => text, problem: () => '' }

export interface NumberRange {
  readonly whole?: boolean | undefined
  readonly most?: number | undefined
  /** Hours out of one month, which has only so many. */
  readonly aMonth?: boolean | undefined
  /** A length of time in minutes, which people also write in hours. */
  readonly minutes?: boolean | undefined
}
const hoursInMonth = 31 * 24

export const numberCodec = (
  reading: Reading,
  problems: Problems,
  { whole, most = 10000, aMonth, minutes }: NumberRange,
): Codec<number> => ({
  write: (value) => String(value),
  read: (text) => {
    const value = minutes ? reading.readMinutes(text) : reading.readNumber(text)
    if (value === undefined || value > most || (whole && !Number.isInteger(value))) return undefined
    return value
  },
  problem: (text) => {
    const value = minutes ? reading.readMinutes(text) : reading.readNumber(text)
    if (value === undefined) return problems.number
    if (aMonth && value > hoursInMonth) return problems.overMonth(hoursInMonth, most)
    return value > most ? problems.tooMany(most) : problems.whole
  },
})

export const dateCodec = (
  reading: Reading,
  formats: Formats,
  problems: Problems,
  today: IsoDate,
  when?: DayWhen,
): Codec<IsoDate> => ({
  write: (value) => (isDate(value) ? formats.date(value) : value),
  read: (text) => reading.readDate(text, today, when),
  problem: (text) => (reading.isLikeDate(text) ? problems.noSuchDay : problems.date),
})

export const timeCodec = (reading: Reading, formats: Formats, problems: Problems): Codec<string> => ({
  write: (value) => formats.time(value),
  read: reading.readTime,
  problem: () => problems.time,
})
