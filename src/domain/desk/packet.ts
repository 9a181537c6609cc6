import * as z from 'zod/mini'
import { changes, type Change } from '../plan/changes.ts'
import { readEdit, type Edit, type NewItem } from '../plan/edit.ts'
import { date } from '../plan/answer.ts'
import { suggestion, type Plan, type Suggestion } from '../plan/plan.ts'
import { fitted } from '../plan/fitted.ts'
import { isPrivate } from '../questions/list.ts'
import type { IsoDate } from '../dates.ts'
import { markOf } from '../documents/passages.ts'
import { contentOf } from './suggesting.ts'

/**
 * What was entered in a session on the counselor's device, on its way to the founder's plan: as suggestions, item by
 * item. It carries no private note and no record of the session: the founder decides anew, at home, line by line.
 */
export const packetKind = 'self-help-session'
export const packetVersion = 1
export const packetSchema = z.object({
  kind: z.literal(packetKind),
  version: z.literal(packetVersion),
  /** The lineage that it belongs to, and how the plan was called there; may be empty. */
  planId: z.string(),
  name: z.string(),
  /** The day of the session. */
  on: date,
  session: z.string(),
  by: z.string(),
  suggestions: z.array(suggestion),
})
export type ReturnPacket = z.infer<typeof packetSchema>

export interface PacketOf {
  readonly planId: string
  readonly name: string
  readonly session: string
  /** The counselor's name as typed; may be empty. */
  readonly by: string
  readonly on: IsoDate
  /** A change in words. */
  readonly wordsOf: (change: Change) => string
}

/**
 * Turns everything that differs between two plans into suggestions. What was put forward in the session goes along as
 * it is; what is the founder's alone does not.
 */
export function packetOf(base: Plan, plan: Plan, { planId, name, session, by, on, wordsOf }: PacketOf): ReturnPacket {
  const made = changes(base, plan).flatMap((change): readonly Suggestion[] => {
    const edit =
      change.kind === 'answer' && isPrivate(`${change.section}.${change.question}`) ? undefined : editOf(change)
    return edit ? [{ id: idOf(session, edit), by, at: on, session, edit, words: wordsOf(change), state: 'open' }] : []
  })
  const known = new Set(base.suggestions.map(({ id }) => id))
  return {
    kind: packetKind,
    version: packetVersion,
    planId,
    name,
    on,
    session,
    by,
    suggestions: [...made, ...plan.suggestions.filter(({ id, state }) => state === 'open' && !known.has(id))],
  }
}

/** The same change of the same session has the same id in every file that is saved of it, so that it arrives once. */
const idOf = (session: string, edit: Edit): string => `${session}-${markOf(JSON.stringify(edit))}`

/**
 * Takes a packet into a plan: every suggestion that is not there yet, undecided whatever it says. Nothing else of the plan
 * changes. An item that is in the plan already arrives as what differs in it, field by field; `wordsOf` says each.
 */
export function arriving(
  plan: Plan,
  { suggestions }: ReturnPacket,
  wordsOf?: (edit: Edit) => string | undefined,
): Edit {
  const known = new Set(plan.suggestions.map(({ id }) => id))
  const fresh = suggestions
    .flatMap((each) => (known.has(each.id) ? [] : differing(plan, each, wordsOf)))
    .filter(({ id, edit }) => !known.has(id) && readEdit(edit) !== undefined)
  return {
    kind: 'all',
    edits: fresh.map(({ id, by, at, session, edit, words }) => ({
      kind: 'suggest',
      suggestion: { id, by, at, edit, words, state: 'open', ...(session === undefined ? {} : { session }) },
    })),
  }
}

function differing(
  plan: Plan,
  put: Suggestion,
  wordsOf: (edit: Edit) => string | undefined = () => undefined,
): readonly Suggestion[] {
  const edit = readEdit(put.edit)
  const fit = edit?.kind === 'add' ? fitted(plan, edit) : undefined
  if (fit?.kind !== 'all') return [put]
  return fit.edits.map((each) => ({
    ...put,
    // By what it says: the same difference arrives once, and another one of the same field is another.
    id: `${put.id}-${markOf(JSON.stringify(each))}`,
    edit: each,
    words: wordsOf(each) ?? put.words,
  }))
}

/** What it puts forward, a line each, as a person would say it. */
export const packetLines = ({ suggestions }: ReturnPacket): readonly string[] =>
  suggestions.map(({ edit, words }) => {
    const read = readEdit(edit)
    const content = read && contentOf(read)
    return content === undefined || words.includes(content)
      ? words
      : [content, words].filter((each) => each.trim() !== '').join('. ')
  })

/** The edit that would make a change. When a stage was first ready follows from the plan and is no edit. */
function editOf(change: Change): Edit | undefined {
  switch (change.kind) {
    case 'answer':
      return { kind: 'answer', section: change.section, question: change.question, answer: change.to ?? {} }
    case 'changed':
      return {
        kind: 'change',
        list: change.list,
        id: change.id,
        field: change.field,
        answer: isData(change.to) ? change.to : {},
      }
    case 'added':
      return { kind: 'add', list: change.list, item: change.item satisfies NewItem, at: change.at }
    case 'removed':
      return { kind: 'remove', list: change.list, id: change.id }
    case 'moved':
      return { kind: 'move', list: change.list, id: change.id, to: change.to }
    case 'override':
      return { kind: 'override', task: change.task, set: change.to ?? null }
    case 'tick':
      return { kind: 'tick', item: change.item, on: change.to ?? null }
    case 'passage':
      return { kind: 'passage', passage: change.passage, set: change.to ?? null }
    default:
      return undefined
  }
}

const isData = (part: unknown): part is { readonly [key: string]: unknown } =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
