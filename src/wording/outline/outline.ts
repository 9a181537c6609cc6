import type { Heading, Line } from '#domain/files/writtenOut.ts'
import { isAsked } from '#domain/questions/asked.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import type { ListName } from '#domain/plan/lists.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isPrivate } from '#domain/questions/list.ts'
import type { SectionId } from '#domain/plan/sections.ts'
import { sections } from '#domain/stages/sections.ts'
import type { Answer } from '#domain/plan/answer.ts'
import type { Formats } from '#words/format.ts'
import { answerInWords, type How } from './inWords.ts'
import { isAnswer, nameOfItem } from './itemName.ts'
import { listWords } from './listWords.ts'
import type { OutlineWords } from './outlineWords.ts'
import { questionWords } from './questionWords.ts'
import { isRef, nameOf } from './refs.ts'

/**
 * A plan written out, section by section: every question that is answered or left open, then the section's lists. What
 * stands on a branch not taken counts for nothing and is left out, as on paper.
 */
export function outline(plan: Plan, words: OutlineWords, formats: Formats): readonly Heading[] {
  return sections
    .flatMap(({ id, lists }) => [
      { heading: words.shell.sections[id].title, lines: sectionLines(plan, id, words, formats) },
      ...lists.map((list) => ({
        heading: listWords(words, list).heading,
        lines: listLines(plan, list, words, formats),
      })),
    ])
    .filter(({ lines }) => lines.length > 0)
}

function sectionLines(plan: Plan, section: SectionId, words: OutlineWords, formats: Formats): readonly Line[] {
  return Object.entries(plan.sections[section]).flatMap(([question, answer]: [string, Answer<unknown>]) =>
    isAsked(plan, `${section}.${question}`) && !isPrivate(`${section}.${question}`)
      ? linesOf(answerParts(plan, { section, question, answer }, words, formats))
      : [],
  )
}

interface Answered {
  readonly section: SectionId
  readonly question: string
  readonly answer: Answer<unknown>
}

const linesOf = (parts: readonly [string, string] | undefined): readonly Line[] =>
  parts === undefined ? [] : parts[0] === '' ? [parts[1]] : [parts]

/** A question with its answer; undefined where nothing was said. */
export const answerLine = (...of: Parameters<typeof answerParts>): string | undefined =>
  answerParts(...of)
    ?.filter((part) => part !== '')
    .join(' ')

function answerParts(
  plan: Plan,
  { section, question, answer }: Answered,
  words: OutlineWords,
  formats: Formats,
): readonly [string, string] | undefined {
  const { label, options } = questionWords(words, section, question)
  const said = answerInWords(answer, { words, formats, options, nameOf: refOf(plan, words, `${section}.${question}`) })
  if (said === undefined) return undefined
  // A question mark needs no colon after it.
  return [label === '' || /[?:]$/.test(label) ? label : words.plans.file.field(label, '').trimEnd(), said]
}

function listLines(plan: Plan, list: ListName, words: OutlineWords, formats: Formats): readonly string[] {
  const of = listWords(words, list)
  const items: readonly NewItem[] = plan.lists[list]
  return items.map((item, index) =>
    [nameOfItem(item, index, of, words), ...fieldLines(plan, list, item, words, formats)].join('\n'),
  )
}

/** What is said of an item besides its name, a line each. `only`: these fields alone. */
export function fieldLines(
  plan: Plan,
  list: ListName,
  item: NewItem,
  words: OutlineWords,
  formats: Formats,
  only?: readonly string[],
): readonly string[] {
  const of = listWords(words, list)
  return Object.entries(of.fields).flatMap(([field, label]) => {
    const part = item[field]
    if (field === of.title || !isAnswer(part) || (only && !only.includes(field))) return []
    const how: How = { words, formats, options: of.options[field], nameOf: refOf(plan, words, `${list}.${field}`) }
    const said = answerInWords(part, how)
    return said === undefined ? [] : [words.plans.file.field(label, said)]
  })
}

const refOf = (plan: Plan, words: OutlineWords, field: string) =>
  isRef(field) ? (id: string) => nameOf(plan, words, id) : undefined
