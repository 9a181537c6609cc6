import * as z from 'zod/mini'
import type { IsoDate } from '../dates.ts'
import { override, passage, type Override, type Passage, type Suggestion } from './plan.ts'
import { listsSchema, type ListName } from './lists.ts'
import { sectionsSchema, type SectionId } from './sections.ts'

/** One answer as plain data: `value`, `typed` and `open`, checked again whenever a plan is read. */
export type AnswerData = { readonly [part: string]: unknown }

/** An item as it enters a list: its id, its key in the field guide where it has one, and fields already known. */
export type NewItem = { readonly id: string; readonly [field: string]: unknown }

/**
 * Every change of a plan, as plain data: forms, suggestions and the replay after a take-over use this one type.
 * `apply` carries it out.
 */
export type Edit =
  | { readonly kind: 'answer'; readonly section: SectionId; readonly question: string; readonly answer: AnswerData }
  | {
      readonly kind: 'change'
      readonly list: ListName
      readonly id: string
      readonly field: string
      readonly answer: AnswerData
    }
  | { readonly kind: 'add'; readonly list: ListName; readonly item: NewItem; readonly at?: number | undefined }
  | { readonly kind: 'remove'; readonly list: ListName; readonly id: string }
  | { readonly kind: 'move'; readonly list: ListName; readonly id: string; readonly to: number }
  | { readonly kind: 'override'; readonly task: string; readonly set: Override | null }
  | { readonly kind: 'tick'; readonly item: string; readonly on: string | null }
  /** Puts something forward: it counts in nothing until it is decided. */
  | { readonly kind: 'suggest'; readonly suggestion: Suggestion }
  /** Takes back a suggestion that nobody has answered yet. */
  | { readonly kind: 'withdraw'; readonly suggestion: string }
  | Decide
  | { readonly kind: 'passage'; readonly passage: string; readonly set: Passage | null }
  | { readonly kind: 'all'; readonly edits: readonly Edit[] }

/** The founder's answer to a suggestion; `open` brings it back to be decided anew. */
export interface Decide {
  readonly kind: 'decide'
  readonly suggestion: string
  readonly as: Suggestion['state']
  readonly by?: string | undefined
  readonly on?: IsoDate | undefined
  /** Accepted in other words: what is carried out instead of the suggestion's own edit. */
  readonly taken?: { readonly words: string; readonly edit: Edit } | undefined
}

const section = z.keyof(sectionsSchema)
const list = z.keyof(listsSchema)
const answerData = z.record(z.string(), z.unknown())
const at = z.optional(z.number())

const simple = [
  z.object({ kind: z.literal('answer'), section, question: z.string(), answer: answerData }),
  z.object({ kind: z.literal('change'), list, id: z.string(), field: z.string(), answer: answerData }),
  z.object({ kind: z.literal('add'), list, item: z.looseObject({ id: z.string() }), at }),
  z.object({ kind: z.literal('remove'), list, id: z.string() }),
  z.object({ kind: z.literal('move'), list, id: z.string(), to: z.number() }),
  z.object({ kind: z.literal('override'), task: z.string(), set: z.nullable(override) }),
  z.object({ kind: z.literal('tick'), item: z.string(), on: z.nullable(z.string()) }),
  z.object({ kind: z.literal('passage'), passage: z.string(), set: z.nullable(passage) }),
] as const
/** What a suggestion may do: change the plan, but never answer another suggestion. */
const editSchema = z.union([...simple, z.object({ kind: z.literal('all'), edits: z.array(z.union(simple)) })])

/** Reads an edit that came from outside, in a suggestion or a file. Undefined where it is none. */
export function readEdit(data: unknown): Edit | undefined {
  const read = editSchema.safeParse(data)
  return read.success ? read.data : undefined
}
