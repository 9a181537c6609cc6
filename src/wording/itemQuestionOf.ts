import type { Current } from '#domain/plan/current.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import type { ListName } from '#domain/plan/lists.ts'
import { readItemSubject } from '#domain/stages/leftOpen.ts'
import { topicsOf } from '#domain/stages/talks.ts'
import type { Bundles } from '#words/languages.ts'
import { short } from './short.ts'

/** The field that names an item. Where it is a day, the item is one of many alike. */
const names: Readonly<Record<ListName, string>> = {
  people: 'name',
  duties: 'title',
  discussions: 'title',
  parts: 'title',
  rules: 'words',
  places: 'name',
  connections: 'organization',
  tasks: 'title',
  groups: 'name',
  decisions: 'words',
  contacts: 'on',
  meetings: 'on',
  enquiries: 'on',
  evaluations: 'on',
  reviews: 'on',
}

export type NameOfItem = (list: ListName, item: NewItem) => string | undefined

/**
 * What was left open about an item, as a whole question: "How many hours a month can Ines give?". Takes `list.id.field`;
 * undefined where that is no question about an item. `you` is what the founder is called who has no name yet.
 */
export function itemQuestion(
  now: Current,
  words: Bundles['itemQuestions'],
  nameOf: NameOfItem,
  you: string = words.you,
): (subject: string) => string | undefined {
  return (subject) => {
    const of = readItemSubject(subject)
    if (!of) return undefined
    const ask = new Map<string, (name: string) => string>(Object.entries(words.ask[of.list])).get(of.field)
    const items: readonly NewItem[] = now.lists[of.list]
    const item = items.find((each) => each.id === of.item)
    return ask && item
      ? ask(nameOf(of.list, item) ?? (item['you'] === true ? you : words.unnamed[of.list]))
      : words.gone
  }
}

/** What the guide calls items that nobody named anew, by their list and `std`; what topics of talks are called; a day in words. */
export interface ItemNames {
  readonly standard: Partial<Record<ListName, object>>
  readonly topics: object
  readonly day: (date: string) => string
}

/** The name of an item: the founder's own words, else the guide's. Undefined where it has neither. */
export function itemName(now: Current, { standard, topics, day }: ItemNames): NameOfItem {
  return (list, item) => {
    const own = item[names[list]]
    if (typeof own === 'string' && own.trim() !== '') return short(list === 'reviews' ? day(own) : own)
    const std = item['std']
    const guide: unknown =
      typeof std === 'string' ? new Map<string, unknown>(Object.entries(standard[list] ?? {})).get(std) : undefined
    if (typeof guide === 'string') return guide
    if (typeof guide === 'object' && guide !== null && 'title' in guide && typeof guide.title === 'string')
      return guide.title
    const talk = list === 'discussions' ? now.lists.discussions.find(({ id }) => id === item.id) : undefined
    const of = talk ? topicsOf(talk) : []
    return of.length === 0
      ? undefined
      : of.map((topic) => new Map<string, string>(Object.entries(topics)).get(topic)).join('; ')
  }
}
