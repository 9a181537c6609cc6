import type { Change } from '#domain/plan/changes.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import type { ListName } from '#domain/plan/lists.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Formats } from '#words/format.ts'
import { nameOfItem } from './itemName.ts'
import { listWords } from './listWords.ts'
import { answerLine, fieldLines } from './outline.ts'
import type { OutlineWords } from './outlineWords.ts'
import { questionWords } from './questionWords.ts'

/** One difference as a person would say it, in the plan as it is afterwards. */
export function changeInWords(plan: Plan, change: Change, words: OutlineWords, formats: Formats): string {
  const { session, field } = words.plans.file
  const itemOf = (list: ListName, id: string): NewItem | undefined => {
    const items: readonly NewItem[] = plan.lists[list]
    return items.find((each) => each.id === id)
  }
  const called = (list: ListName, item: NewItem | undefined, at = 0): string => {
    const of = listWords(words, list)
    return item ? field(of.heading, nameOfItem(item, at, of, words)) : of.heading
  }
  switch (change.kind) {
    case 'answer': {
      const { section, question, to } = change
      return (
        (to && answerLine(plan, { section, question, answer: to }, words, formats)) ??
        session.emptied(questionWords(words, section, question).label)
      )
    }
    case 'added':
      return [
        called(change.list, change.item, change.at),
        ...fieldLines(plan, change.list, change.item, words, formats),
      ].join('; ')
    case 'changed': {
      const item = itemOf(change.list, change.id)
      const said = item ? fieldLines(plan, change.list, item, words, formats, [change.field]) : []
      const label = listWords(words, change.list).fields[change.field] ?? ''
      return said.length > 0
        ? [called(change.list, item), ...said].join('; ')
        : [called(change.list, item), ...(label === '' ? [] : [session.emptied(field(label, '').trimEnd())])].join('; ')
    }
    case 'removed':
      return session.removed(called(change.list, change.item, change.at))
    case 'moved':
      return session.moved(called(change.list, itemOf(change.list, change.id)))
    case 'override':
      return session.override
    case 'tick':
      return session.tick
    case 'passage':
      return session.passage
    // What a plan remembers of itself is never put forward.
    default:
      return ''
  }
}
