import * as z from 'zod/mini'
import { isDate } from '../dates.ts'

/** Free text of any length: nothing that somebody wrote is ever too long to keep. */
export const text = z.string()
export const date = z.string().check(z.refine(isDate))
/** Hours, people, minutes, meetings: never negative, never infinite. */
export const amount = z.number().check(z.gte(0), z.lte(100000))
export const yesNo = z.enum(['yes', 'no'])
export const ref = z.string()

/** The three answers that are real answers although nothing is known yet. */
export const openWays = ['notYet', 'askGroup', 'askOutside'] as const
export type OpenWay = (typeof openWays)[number]

const openAnswer = z.object({
  as: z.enum(openWays),
  /** Until when somebody wants to know. */
  by: z.exactOptional(date),
  /** What was typed for the date while it is not a date yet. */
  byTyped: z.exactOptional(text),
  /** Who could be asked: an office, a person, a helpline. */
  whom: z.exactOptional(text),
})
export type OpenAnswer = z.infer<typeof openAnswer>

/**
 * What is kept of one question. `open` hides `typed`, `typed` hides `value`, and none erases another: who changes
 * their mind finds what they had. `typed` holds text that is not a value yet ("a few"), so it survives a reload.
 */
export type Answer<T> = {
  readonly value?: T
  readonly typed?: string
  readonly open?: OpenAnswer
}

export const answer = <S extends z.ZodMiniType>(value: S) =>
  z.exactOptional(
    z.object({ value: z.exactOptional(value), typed: z.exactOptional(text), open: z.exactOptional(openAnswer) }),
  )

/** The value that stands now, or undefined while the question is open, half typed or empty. */
export function valueOf<T>(of: Answer<T> | undefined): T | undefined {
  if (!of || of.open || of.typed !== undefined) return undefined
  return isBlank(of.value) ? undefined : of.value
}

/** The text that stands there and is no value yet; what was left open hides it. */
export function writtenIn(of: Answer<unknown> | undefined): string | undefined {
  if (!of || of.open || of.typed === undefined) return undefined
  return isBlank(of.typed) ? undefined : of.typed.trim()
}

/** Nothing said, nothing typed, nothing left open. */
export const isEmpty = (of: Answer<unknown> | undefined): boolean =>
  !of || (!of.open && of.typed === undefined && isBlank(of.value))

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
