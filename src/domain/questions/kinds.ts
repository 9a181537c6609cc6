import * as z from 'zod/mini'
import * as stored from '../plan/answer.ts'

/** How a question is answered: which control asks, and what is stored of it. Values that are refs name an item of the plan by its id. */
export type Control =
  | 'text'
  | 'longText'
  | 'oneOf'
  | 'manyOf'
  | 'day'
  | 'time'
  | 'amount'
  | 'person'
  | 'people'
  | 'place'
  | 'talk'
  | 'connection'
  /** The page writes its own. */
  | 'own'

/** Which day a date without its year means: the next such day (as where nothing is said), the last one, or the nearest. */
export type DayWhen = 'ahead' | 'past' | 'near'
/** What an hour without am or pm is the hour of: where it falls then is likely. */
export type BareHours = 'meeting' | 'appointment' | 'lastBus'
export type Unit =
  | 'people'
  | 'hours'
  | 'hoursAMonth'
  | 'minutes'
  | 'days'
  | 'weeks'
  | 'months'
  | 'meetings'
  | 'forms'
  | 'points'
  | 'aYear'

/** What a number counts, and what is too much to be meant. Half ones count unless `whole`. */
export interface AmountOf {
  readonly unit: Unit
  readonly whole?: true
  readonly most?: number
  /** Hours out of one month, which has only so many. */
  readonly aMonth?: true
  /** A length of time, kept in minutes, which people also write in hours; and what a small number without a unit counts. */
  readonly length?: 'hours' | 'minutes'
}

/** As what a text is read that somebody types: what is asked of them where it could not be. */
export type ReadAs = 'number' | 'day' | 'time' | 'span'

export interface Kind<S extends z.ZodMiniType = z.ZodMiniType> {
  readonly control: Control
  /** What is stored once the answer is one. Never strict: the stored schema keeps whatever was said. */
  readonly value: S
  readonly options?: readonly string[]
  readonly when?: DayWhen
  readonly amount?: AmountOf
  readonly bare?: BareHours
  /** Where what is typed is read as something more than words. */
  readonly reads?: ReadAs
}

export const text = { control: 'text', value: stored.text } as const
/** Words of any length: a field of several lines, on paper more than one. */
export const longText = { control: 'longText', value: stored.text } as const
export const yesNo = { control: 'oneOf', value: stored.yesNo, options: stored.yesNo.options } as const
export const day = { control: 'day', value: stored.date, reads: 'day' } as const
export const pastDay = { control: 'day', value: stored.date, when: 'past', reads: 'day' } as const
/** Just gone or soon to come. */
export const nearDay = { control: 'day', value: stored.date, when: 'near', reads: 'day' } as const
/** `HH:MM`, 24 hours. */
export const time = (bare: BareHours) => ({ control: 'time', value: stored.text, reads: 'time', bare }) as const
export const person = { control: 'person', value: stored.ref } as const
export const people = { control: 'people', value: z.array(stored.ref) } as const
export const onePlace = { control: 'place', value: stored.ref } as const
export const oneTalk = { control: 'talk', value: stored.ref } as const
export const oneConnection = { control: 'connection', value: stored.ref } as const
/** A span of days, `YYYY-MM-DD/YYYY-MM-DD`, from "about spring". */
export const wish = { control: 'own', value: stored.text, reads: 'span' } as const

/** How much a criterion of places matters. */
export const weight = { control: 'own', value: stored.amount, reads: 'number' } as const

export const oneOf = <const O extends readonly string[]>(options: O) =>
  ({ control: 'oneOf', value: z.enum(options), options }) as const
export const manyOf = <const O extends readonly string[]>(options: O) =>
  ({ control: 'manyOf', value: z.array(z.enum(options)), options }) as const
/** A number, as it was counted; never negative. */
export const amount = (of: AmountOf) =>
  ({ control: 'amount', value: stored.amount, amount: of, reads: 'number' }) as const
