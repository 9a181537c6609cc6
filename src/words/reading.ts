import type { IsoDate } from '#domain/dates.ts'
import * as en from './en/reading.ts'
import type { Language } from './languages.ts'

/** Which day a date without its year means: the next such day, the last one, or the nearest. */
export type DayWhen = 'ahead' | 'past' | 'near'

/** How what people type becomes a value, in their language. */
export interface Reading {
  readonly readNumber: (text: string) => number | undefined
  /** A length of time, in minutes. */
  readonly readMinutes: (text: string) => number | undefined
  readonly readDate: (text: string, today: IsoDate, when?: DayWhen) => IsoDate | undefined
  /** It looks like a day, though there may be none such. */
  readonly isLikeDate: (text: string) => boolean
  readonly readTime: (text: string) => string | undefined
  /** It says that nobody needs it, or says nothing: an answer to another question. */
  readonly saysNobody: (text: string) => boolean
  readonly readWhen: (text: string, today: IsoDate) => string | undefined
}

export const readings: Readonly<Record<Language, Reading>> = { en }
