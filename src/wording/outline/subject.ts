import type { Subject } from '#domain/desk/summary.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Formats } from '#words/format.ts'
import { nameOfItem } from './itemName.ts'
import { listWords } from './listWords.ts'
import { answerLine, fieldLines } from './outline.ts'
import type { OutlineWords } from './outlineWords.ts'

/** What a line of a session's summary says. Undefined where what it is about is gone meanwhile. */
export function subjectInWords(
  plan: Plan,
  subject: Subject,
  words: OutlineWords,
  formats: Formats,
): string | undefined {
  if (subject.of === 'words') return subject.words
  if (subject.of === 'answer') {
    const { section, question } = subject
    const answer = new Map(Object.entries(plan.sections[section])).get(question)
    return answer && answerLine(plan, { section, question, answer }, words, formats)
  }
  const { list, id, fields } = subject
  const items: readonly NewItem[] = plan.lists[list]
  const index = items.findIndex((each) => each.id === id)
  const item = items[index]
  if (!item) return undefined
  const of = listWords(words, list)
  const name = nameOfItem(item, index, of, words)
  const said = fields.length === 0 ? [] : fieldLines(plan, list, item, words, formats, fields)
  return said.length === 0
    ? words.plans.file.field(of.heading, name)
    : [words.plans.file.field(of.heading, name), ...said].join('; ')
}
