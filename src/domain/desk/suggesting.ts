import type { IsoDate } from '../dates.ts'
import type { AnswerData, Edit, NewItem } from '../plan/edit.ts'
import { isInWords } from '../questions/list.ts'
import type { ListName } from '../plan/lists.ts'
import { sectionIds } from '../plan/sections.ts'
import type { Known } from './library.ts'
import type { SuggestionKind } from './suggestionKinds.ts'

export type ListKind = Exclude<SuggestionKind, 'wording'>

/** Where each kind goes, and the field that holds what it is about. */
const places: Readonly<Record<ListKind, { readonly list: ListName; readonly field: string }>> = {
  place: { list: 'places', field: 'name' },
  connection: { list: 'connections', field: 'organization' },
  group: { list: 'groups', field: 'name' },
  task: { list: 'tasks', field: 'title' },
  rule: { list: 'rules', field: 'words' },
}
export const listKinds: readonly ListKind[] = ['place', 'connection', 'group', 'task', 'rule']

/** A suggestion as it is typed. Empty fields are left out of what it would add. */
export interface Draft {
  readonly kind: SuggestionKind
  /** What it is about: a name, a task, a rule, the words of an answer. */
  readonly content: string
  readonly where?: string
  readonly contact?: string
  readonly date?: IsoDate | undefined
  /** The id of a person, or of the counselor. */
  readonly owner?: string
  /** The day a place was last looked into. */
  readonly learnedOn?: IsoDate | undefined
  /** `section.question`, of a wording. */
  readonly question?: string
}

/** What a suggestion would do to the plan; `id` is that of the item it adds. Undefined for a wording of no question. */
export function editOf(draft: Draft, id: string): Edit | undefined {
  const { kind, content, where, contact, date, owner, learnedOn, question = '' } = draft
  if (kind === 'wording') {
    const [part, name] = question.split('.')
    const section = sectionIds.find((each) => each === part)
    return section && name ? { kind: 'answer', section, question: name, answer: { value: content } } : undefined
  }
  const { list, field } = places[kind]
  const others: Readonly<Record<ListKind, Readonly<Record<string, string | undefined>>>> = {
    place: { address: where, contact, learnedOn },
    connection: { reach: where, contact },
    group: { where, reach: contact },
    task: { date, owner },
    rule: {},
  }
  const answers = Object.entries({ [field]: content, ...others[kind] }).flatMap(
    ([name, value]): [string, AnswerData][] => (value?.trim() ? [[name, { value }]] : []),
  )
  return { kind: 'add', list, item: { id, ...Object.fromEntries(answers) } }
}

/** Something the counselor knows, as a draft: what was last confirmed goes along for a place. */
export const draftOf = ({ kind, name, where, contact, confirmedOn }: Known): Draft => ({
  kind,
  content: name,
  where,
  contact,
  ...(kind === 'place' && { learnedOn: confirmedOn }),
})

/** Why: what was typed for all that is put forward together, and what the counselor knows of this one. */
export const whyOf = (typed: string, note: string): string => {
  const [first, second] = [typed, note].map((each) => each.trim()).filter((each) => each !== '')
  if (first === undefined || second === undefined) return first ?? ''
  return /[.!?…]$/.test(first) ? `${first} ${second}` : `${first}. ${second}`
}

/** What is known of who puts something forward, and when. `words` says why; it may be empty. */
export interface Putting {
  readonly id: string
  readonly by: string
  readonly at: IsoDate
  readonly words: string
  readonly session?: string | undefined
}

/** The edit that puts something forward. It changes nothing else in the plan. */
export const putForward = (edit: Edit, { id, by, at, words, session }: Putting): Edit => ({
  kind: 'suggest',
  suggestion: { id, by, at, words, edit, state: 'open', ...(session === undefined ? {} : { session }) },
})

/** The kind of an edit; undefined for anything else that a file may bring. */
export function kindOf(edit: Edit): SuggestionKind | undefined {
  if (edit.kind === 'add') return listKinds.find((kind) => places[kind].list === edit.list)
  return isWording(edit) ? 'wording' : undefined
}

/** Words for an answer; what is picked from a list is an answer too, and stands in the plan as a key that says nothing. */
const isWording = (edit: Edit): boolean =>
  edit.kind === 'answer' && typeof edit.answer['value'] === 'string' && isInWords(`${edit.section}.${edit.question}`)

/** What an edit is about, in the words that stand in it; undefined where it holds none. */
export function contentOf(edit: Edit): string | undefined {
  if (edit.kind === 'answer') return isWording(edit) ? textOf(edit.answer) : undefined
  const kind = kindOf(edit)
  return edit.kind === 'add' && kind && kind !== 'wording' ? textOf(edit.item[places[kind].field]) : undefined
}

/** The same edit with other words in it; undefined where it holds none that could be changed. */
export function withContent(edit: Edit, content: string): Edit | undefined {
  if (contentOf(edit) === undefined) return undefined
  if (edit.kind === 'answer') return { ...edit, answer: { value: content } }
  const kind = kindOf(edit)
  if (edit.kind !== 'add' || !kind || kind === 'wording') return undefined
  const item: NewItem = { ...edit.item, [places[kind].field]: { value: content } }
  return { ...edit, item }
}

const textOf = (answer: unknown): string | undefined => {
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined
  return typeof value === 'string' ? value : undefined
}
