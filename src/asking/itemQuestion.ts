import { use } from 'react'
import { leftOpenNow, readItemSubject } from '#domain/stages/leftOpen.ts'
import type { ListName } from '#domain/plan/lists.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import { topicsOf } from '#domain/stages/talks.ts'
import { useFormats, LanguageContext, loadWords } from './words.ts'
import { useNow } from './founding.ts'
import { short } from './short.ts'

/** The field that names an item. Where it is a day, the item is one of many alike. */
const names: Readonly<Record<ListName, string>> = {
  people: 'name', duties: 'title', discussions: 'title', parts: 'title', rules: 'words', places: 'name', connections: 'organization', tasks: 'title',
  groups: 'name', decisions: 'words', contacts: 'on', meetings: 'on', enquiries: 'on', evaluations: 'on', reviews: 'on',
}

/**
 * What was left open about an item, as a whole question: "How many hours a month can Ines give?". Takes `list.id.field`;
 * undefined where that is no question about an item. The words come only where a plan has such a question.
 */
export function useItemQuestions(): (subject: string) => string | undefined {
  const language = use(LanguageContext)
  const now = useNow()
  const nameOf = useItemName()
  const isNeeded = now.leftOpen.length > 0
  const words = isNeeded ? use(loadWords(language, 'itemQuestions')) : undefined
  return (subject) => {
    const of = readItemSubject(subject)
    if (!of || !words) return undefined
    const ask = new Map<string, (name: string) => string>(Object.entries(words.ask[of.list])).get(of.field)
    const items: readonly NewItem[] = now.lists[of.list]
    const item = items.find((each) => each.id === of.item)
    return ask && item ? ask(nameOf(of.list, item) ?? (item['you'] === true ? words.you : words.unnamed[of.list])) : words.gone
  }
}

/** The name of an item: the founder's own words, else the guide's. Undefined where it has neither. */
function useItemName(): (list: ListName, item: NewItem) => string | undefined {
  const language = use(LanguageContext)
  const formats = useFormats()
  const now = useNow()
  const lists = new Set(leftOpenNow(now).map(({ list }) => list))
  const duties = lists.has('duties') ? use(loadWords(language, 'coreGroup')).duties.standard : {}
  const { talks, meeting } = lists.has('discussions') || lists.has('parts') ? use(loadWords(language, 'purpose')) : noWords
  const offers = lists.has('connections') ? use(loadWords(language, 'connections')).offers : {}
  const standard: Partial<Record<ListName, object>> = { duties, discussions: talks.standard, parts: meeting.parts.standard, connections: offers }
  return (list, item) => {
    const own = item[names[list]]
    if (typeof own === 'string' && own.trim() !== '') return short(list === 'reviews' ? formats.date(own) : own)
    const std = item['std']
    const guide: unknown = typeof std === 'string' ? new Map<string, unknown>(Object.entries(standard[list] ?? {})).get(std) : undefined
    if (typeof guide === 'string') return guide
    if (typeof guide === 'object' && guide !== null && 'title' in guide && typeof guide.title === 'string') return guide.title
    const talk = list === 'discussions' ? now.lists.discussions.find(({ id }) => id === item.id) : undefined
    const topics = talk ? topicsOf(talk) : []
    return topics.length === 0 ? undefined : topics.map((topic) => new Map<string, string>(Object.entries(talks.fields.topics.options)).get(topic)).join('; ')
  }
}
const noWords = { talks: { standard: {}, fields: { topics: { options: {} } } }, meeting: { parts: { standard: {} } } }
