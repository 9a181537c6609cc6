import { itemName, itemQuestion } from '#wording/itemQuestionOf.ts'
import { short } from '#wording/short.ts'
import { nameFor, type Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import type { Formats } from '#words/format.ts'
import type { BundleName, Bundles } from '#words/languages.ts'

/** The words in which a question about an item is put. */
export const itemBundles = [
  'itemQuestions',
  'coreGroup',
  'purpose',
  'connections',
] as const satisfies readonly BundleName[]
export type ItemBundles = Pick<Bundles, (typeof itemBundles)[number]>

/**
 * What was left open about an item, on a paper: as on the screen, but people are named as the paper names them. Takes
 * `list.id.field`; undefined where that is no question about an item.
 */
export function itemQuestionOn(
  now: Current,
  naming: Naming,
  words: ItemBundles,
  formats: Formats,
): (subject: string) => string | undefined {
  const { itemQuestions, coreGroup, purpose, connections } = words
  const named = itemName(now, {
    standard: {
      duties: coreGroup.duties.standard,
      discussions: purpose.talks.standard,
      parts: purpose.meeting.parts.standard,
      connections: connections.offers,
    },
    topics: purpose.talks.fields.topics.options,
    day: formats.date,
  })
  const person = (id: string) => nameFor(naming, now.lists.people.find((each) => each.id === id)?.name)
  const nameOf: typeof named = (list, item) => {
    if (list !== 'people') return named(list, item)
    const name = person(item.id)
    return name === undefined ? undefined : short(name)
  }
  return itemQuestion(now, itemQuestions, nameOf, itemQuestions.founder)
}
