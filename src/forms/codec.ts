import { isDate, type IsoDate } from '#domain/dates.ts'
import type { Answer } from '#domain/plan/answer.ts'
import type { Formats } from '#words/format.ts'
import type { BareHours } from '#domain/questions/kinds.ts'
import type { DayContext, Reading } from '#words/reading.ts'
import type { Bundles } from '#words/languages.ts'

/** How a value is written into a text field, and what is made of what stands there. */
export interface Codec<T> {
  readonly write: (value: T) => string
  /** What the text may mean: one value, several to choose from, or none (yet). Empty text never gets here. */
  readonly read: (text: string) => readonly T[]
  /** What to say about text that is no value. */
  readonly problem: (text: string) => string
  /** A value in words: said back to who wrote it, and on the button that chooses it. */
  readonly say: (value: T) => string
}

/** What is kept of typed text: a value, or the text itself until it is one. Clearing a field is an answer too. */
export function keep<T>(codec: Codec<T>, text: string): Answer<T> {
  if (text.trim() === '') return {}
  const [value, other] = codec.read(text)
  return value === undefined || other !== undefined ? { typed: text } : { value }
}

type Words = Bundles['asking']

export const textCodec: Codec<string> = {
  write: (value) => value,
  read: (text) => [text],
  problem: () => '',
  say: (value) => value,
}

export interface NumberRange {
  readonly whole?: boolean | undefined
  readonly most?: number | undefined
  /** Hours out of one month, which has only so many. */
  readonly aMonth?: boolean | undefined
  /** A length of time in minutes, which people also write in hours; and what a small number without a unit counts. */
  readonly length?: 'hours' | 'minutes' | undefined
}
const hoursInMonth = 31 * 24

export function numberCodec(
  reading: Reading,
  { problems, lasting, number }: Words,
  formats: Formats,
  { whole, most = 10000, aMonth, length, unit }: NumberRange & { readonly unit: string },
): Codec<number> {
  const meant = (text: string) => (length ? reading.readLengths(text, length) : reading.readNumbers(text, unit))
  const fits = (value: number) => value <= most && !(whole && !Number.isInteger(value))
  return {
    write: (value) => String(value),
    read: (text) => {
      const all = meant(text)
      return all.every(fits) ? all : []
    },
    problem: (text) => {
      const all = meant(text)
      if (all.length === 0) return length ? problems.length : problems.number
      if (all.every(fits)) return problems.which
      const largest = Math.max(...all)
      if (aMonth && largest > hoursInMonth) return problems.overMonth(hoursInMonth, most)
      return largest > most ? problems.tooMany(most) : problems.whole
    },
    say: (value) => (length ? lasting(value) : number.counted(formats.number(value), unit)),
  }
}

export const dateCodec = (
  reading: Reading,
  formats: Formats,
  { problems }: Words,
  context: DayContext,
): Codec<IsoDate> => ({
  write: (value) => (isDate(value) ? formats.date(value) : value),
  read: (text) => reading.readDays(text, context),
  problem: (text) => {
    if (reading.readDays(text, context).length > 0) return problems.which
    return reading.isNoSuchDay(text, context) ? problems.noSuchDay : problems.date
  },
  say: formats.longDate,
})

export const timeCodec = (
  reading: Reading,
  formats: Formats,
  { problems, time }: Words,
  bare: BareHours,
): Codec<string> => ({
  write: formats.time,
  read: (text) => reading.readTimes(text, bare).map(({ at }) => at),
  problem: (text) => (reading.readTimes(text, bare).length > 0 ? problems.which : problems.time),
  say: time.clock,
})
