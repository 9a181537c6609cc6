import { isEmpty, valueOf, type Answer } from '../plan/answer.ts'
import { isAsked } from '../questions/asked.ts'
import { changes, type Change } from '../plan/changes.ts'
import type { ListName } from '../plan/lists.ts'
import type { Plan, Suggestion } from '../plan/plan.ts'
import { isPrivate } from '../questions/list.ts'
import type { SectionId } from '../plan/sections.ts'
import { readEdit, type Edit } from '../plan/edit.ts'
import type { Session } from './entry.ts'
import { contentOf } from './suggesting.ts'

/** Something that was said or settled in a session: where it stands in the plan, or the words that were caught. */
export type Subject =
  | { readonly of: 'answer'; readonly section: SectionId; readonly question: string }
  | { readonly of: 'item'; readonly list: ListName; readonly id: string; readonly fields: readonly string[] }
  | { readonly of: 'words'; readonly words: string }

export interface SummaryLine {
  /** Stays the same while the session runs: what the founder confirmed is kept under it. */
  readonly key: string
  readonly subject: Subject
}

/** What happened in a session, ready to be gone through line by line. Nothing in `decided` counts until the founder says so. */
export interface SummaryLines {
  /** What the founder decided in the session by accepting it, as it stands in the plan now. */
  readonly accepted: readonly SummaryLine[]
  readonly decided: readonly SummaryLine[]
  readonly added: readonly SummaryLine[]
  readonly open: readonly SummaryLine[]
  /** What may become one of the three tasks. */
  readonly tasks: readonly SummaryLine[]
  /** What was put forward or answered, with what became of it: for the counselor's record. */
  readonly suggested: readonly Suggestion[]
}

/**
 * Compares the plan with what it was when the session began, and takes in what was caught. `base` and `plan` are stored
 * plans; answers that are the founder's alone, that are not asked any more, or are no value yet are left out.
 */
export function summaryLines(base: Plan, plan: Plan, session: Pick<Session, 'id' | 'captured'>): SummaryLines {
  const all = changes(base, plan)
  const suggested = plan.suggestions.filter(
    (each) => each.session === session.id || base.suggestions.find(({ id }) => id === each.id)?.state !== each.state,
  )
  const accepted = unique(suggested.flatMap((each) => (each.state === 'accepted' ? acceptedLines(plan, each) : [])))
  const isAccepted = ({ key }: SummaryLine) => accepted.some((line) => line.key === key)
  const said = all.flatMap((change) =>
    change.kind === 'answer' ? answerLine(plan, change.section, change.question, change.to) : [],
  )
  const added = all.flatMap((change) =>
    change.kind === 'added' ? [itemLine('added', change.list, change.id, [])] : [],
  )
  const caught = (as: Session['captured'][number]['as']): readonly SummaryLine[] =>
    session.captured
      .filter((each) => each.as === as)
      .map(({ id, words }) => ({ key: `caught:${id}`, subject: { of: 'words', words } }))
  return {
    accepted,
    decided: [
      ...said.filter(({ isOpen }) => !isOpen).map(({ line }) => line),
      ...changedItems(base, all),
      ...added.filter(isIn('decisions')),
      ...caught('decided'),
    ].filter((line) => !isAccepted(line)),
    added: added.filter((line) => !isIn('tasks')(line) && !isIn('decisions')(line) && !isAccepted(line)),
    open: [
      ...said.filter(({ isOpen }) => isOpen).map(({ line }) => line),
      ...caught('question'),
      ...caught('unsorted'),
    ],
    tasks: [...added.filter(isIn('tasks')), ...caught('task')],
    suggested,
  }
}

/** Where in the plan an accepted suggestion stands; its words where it has no place of its own. */
function acceptedLines(plan: Plan, suggestion: Suggestion): readonly SummaryLine[] {
  const edit = readEdit(suggestion.taken?.edit ?? suggestion.edit)
  const words = suggestedWords(suggestion)
  return (edit && linesOf(plan, edit)) ?? [{ key: `suggestion:${suggestion.id}`, subject: { of: 'words', words } }]
}

function linesOf(plan: Plan, edit: Edit): readonly SummaryLine[] | undefined {
  if (edit.kind === 'add') return [itemLine('added', edit.list, edit.item.id, [])]
  if (edit.kind !== 'answer') return undefined
  const { section, question } = edit
  const answer = new Map(Object.entries(plan.sections[section])).get(question)
  return answerLine(plan, section, question, answer).flatMap(({ line, isOpen }) => (isOpen ? [] : [line]))
}

const unique = (lines: readonly SummaryLine[]): readonly SummaryLine[] => [
  ...new Map(lines.map((line) => [line.key, line])).values(),
]

const isIn =
  (list: ListName) =>
  ({ subject }: SummaryLine): boolean =>
    subject.of === 'item' && subject.list === list

/** What a suggestion is about in one line: what it would add, as it was taken; its reason where it adds nothing that has a name. */
export function suggestedWords({ edit, words, taken }: Suggestion): string {
  const done = readEdit(taken?.edit ?? edit)
  return (done && contentOf(done)) ?? taken?.words ?? words
}

function answerLine(
  plan: Plan,
  section: SectionId,
  question: string,
  answer: Answer<unknown> = {},
): readonly { readonly line: SummaryLine; readonly isOpen: boolean }[] {
  if (!isAsked(plan, `${section}.${question}`) || isPrivate(`${section}.${question}`)) return []
  if (isEmpty(answer) || (answer.typed !== undefined && !answer.open)) return []
  return [
    {
      line: { key: `answer:${section}.${question}`, subject: { of: 'answer', section, question } },
      isOpen: answer.open !== undefined,
    },
  ]
}

const itemLine = (kind: string, list: ListName, id: string, fields: readonly string[]): SummaryLine => ({
  key: `${kind}:${list}/${id}`,
  subject: { of: 'item', list, id, fields },
})

/** Items that were there before and say something new: one line each, whatever was changed. */
function changedItems(base: Plan, all: readonly Change[]): readonly SummaryLine[] {
  const fields = new Map<string, { list: ListName; id: string; fields: string[] }>()
  for (const change of all) {
    if (change.kind !== 'changed' || !isSaid(change.to) || !base.lists[change.list].some(({ id }) => id === change.id))
      continue
    const key = `${change.list}/${change.id}`
    const known = fields.get(key) ?? { list: change.list, id: change.id, fields: [] }
    fields.set(key, { ...known, fields: [...known.fields, change.field] })
  }
  return [...fields.values()].map(({ list, id, fields: changed }) => itemLine('changed', list, id, changed))
}

const isSaid = (part: unknown): boolean => typeof part === 'object' && part !== null && valueOf(part) !== undefined
