import * as z from 'zod/mini'
import { answer } from '../plan/answer.ts'
import type { Kind } from './kinds.ts'

/** One question of a section. Everything that hangs on it is derived from here: its schema, its page, whether it is asked. */
export interface Question {
  /** The step that asks it. */
  readonly page: string
  readonly answer: Kind
  /** The rule that says whether it is asked in this plan (`rules.ts`); always, where there is none. */
  readonly when?: string
  /** The founder's alone: stored with the plan, and no paper, list, agenda, task or written-out copy says that it was asked. */
  readonly isPrivate?: true
  /**
   * Why it offers no "not yet", "ask the group", "ask outside": it is a part of a question that is left open as a whole
   * (`asOne`), "we talk about it" is among its choices (`stands`), or it is a note (`noted`).
   */
  readonly closed?: 'asOne' | 'stands' | 'noted'
}
export type Questions = Readonly<Record<string, Question>>

/** One field of a list's item. */
export interface Field {
  readonly answer: Kind
  /** Why it cannot be left open; absent, somebody may honestly not know it yet. */
  readonly closed?: Closed
}
export type Fields = Readonly<Record<string, Field>>

export type Closed =
  /** What the entry is or is called: with that unknown there is no entry. One without a name still has a place in the list. */
  | 'names'
  /** How far it is. "Not yet" is among its choices already. */
  | 'stands'
  /** Written down once it has happened. Who was not there leaves it empty. */
  | 'happened'
  /** Free words, asked of nobody. */
  | 'noted'
  /** Consent and safety: only the person can say, silence means no, and no agenda or list may tell that it was asked. */
  | 'theirs'

type Answers<Q extends Readonly<Record<string, { readonly answer: Kind }>>> = {
  -readonly [K in keyof Q]: ReturnType<typeof answer<Q[K]['answer']['value']>>
}

/** The schema of what is stored of a section: an answer to each of its questions, all optional. */
export function answersTo<const Q extends Questions>(questions: Q): z.ZodMiniObject<Answers<Q>>
export function answersTo(questions: Questions) {
  return z.object(shapeOf(questions))
}

/** What every item of a list has: a stable id, and its key in the field guide while it keeps the guide's words. */
const item = { id: z.string(), std: z.exactOptional(z.string()) }
type ItemBase = typeof item

/** The schema of a list's item: its id, an answer in each of its fields, and what it has beside them. */
export function itemOf<const F extends Fields, X extends z.core.$ZodShape = Record<never, never>>(
  fields: F,
  beside?: X,
): z.ZodMiniObject<ItemBase & X & Answers<F>>
export function itemOf(fields: Fields, beside: z.core.$ZodShape = {}) {
  return z.object({ ...item, ...beside, ...shapeOf(fields) })
}

const shapeOf = (of: Readonly<Record<string, { readonly answer: Kind }>>) =>
  Object.fromEntries(Object.entries(of).map(([id, { answer: kind }]) => [id, answer(kind.value)]))
