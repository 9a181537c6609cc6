import { itemFieldAt } from '#domain/plan/field.ts'
import type { Item, ListName } from '#domain/plan/lists.ts'
import { fieldOf } from '#domain/questions/items/list.ts'
import type { AskWords } from './AskFrame.tsx'
import { Control, type How } from './Control.tsx'

interface Props<L extends ListName> extends How {
  readonly list: L
  readonly id: string
  readonly field: string & Exclude<keyof Item<L>, 'id' | 'std' | 'you'>
  readonly words: AskWords
}

/** A field of a list's item, asked as its record says (`domain/questions/items/`). */
export function ItemAsk<L extends ListName>({ list, id, field, words, ...how }: Props<L>) {
  const record = fieldOf(list, field)
  return record ? (
    <Control kind={record.answer} field={() => itemFieldAt(list, id, field)} words={words} {...how} />
  ) : null
}
