import { valueOf, type Answer } from '#domain/plan/answer.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import type { ListWords } from './listWords.ts'
import type { OutlineWords } from './outlineWords.ts'

export const isAnswer = (part: unknown): part is Answer<unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/** What an item is called: its own words, else those of the guide, else its place in the list. */
export function nameOfItem(
  item: NewItem,
  index: number,
  list: ListWords,
  { shell }: Pick<OutlineWords, 'shell'>,
): string {
  const part = item[list.title]
  const own = isAnswer(part) ? valueOf(part) : undefined
  if (typeof own === 'string') return own.trim()
  if (item['you'] === true) return shell.you
  const std = item['std']
  return (
    (typeof std === 'string' && Object.hasOwn(list.standard, std) ? list.standard[std] : undefined) ??
    list.unnamed(index + 1)
  )
}
