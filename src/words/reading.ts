import type { IsoDate } from '#domain/dates.ts'
import type { BareHours, DayWhen } from '#domain/questions/kinds.ts'

/** What a day is read against. */
export interface DayContext {
  readonly today: IsoDate
  readonly when?: DayWhen | undefined
  /** Whether the region writes 4/10 for October 4. */
  readonly isDayFirst?: boolean | undefined
}

/** A time of day, `HH:MM`, and how many minutes from there where a range was written. */
export interface TimeMeant {
  readonly at: string
  readonly minutes?: number
}

/**
 * How what people type becomes a value, in their language. Each reader gives what a text may mean: one value where it is
 * clear, several where the person must say which, none where it cannot be read. It reads the whole text or nothing.
 */
export interface Reading {
  /** `unit` is what the field counts, in the same language. */
  readonly readNumbers: (text: string, unit?: string) => readonly number[]
  /** Lengths of time, in minutes. `bare` says what a small number without a unit counts. */
  readonly readLengths: (text: string, bare: 'hours' | 'minutes') => readonly number[]
  readonly readDays: (text: string, context: DayContext) => readonly IsoDate[]
  /** It is written as a day, but the calendar has no such day. */
  readonly isNoSuchDay: (text: string, context: DayContext) => boolean
  /** A time that was written beside a day. */
  readonly timeBeside: (text: string, context: DayContext) => readonly TimeMeant[]
  readonly readTimes: (text: string, bare: BareHours) => readonly TimeMeant[]
  /** It says that nobody needs it, or says nothing: an answer to another question. */
  readonly saysNobody: (text: string) => boolean
  readonly readWhen: (text: string, today: IsoDate) => string | undefined
}
