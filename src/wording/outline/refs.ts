import { fieldOf } from '#domain/questions/items/list.ts'
import type { Control } from '#domain/questions/kinds.ts'
import { questionAt } from '#domain/questions/list.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { listNames, type ListName } from '#domain/plan/lists.ts'
import { short } from '../short.ts'
import { nameOfItem } from './itemName.ts'
import { listWords } from './listWords.ts'
import type { OutlineWords } from './outlineWords.ts'

const refs: readonly (Control | undefined)[] = ['person', 'people', 'place', 'talk', 'connection']

/** Whether an answer, given as `section.question` or `list.field`, names somebody or something of the plan by its id. */
export function isRef(address: string): boolean {
  const [of = '', name = ''] = address.split('.')
  const list = listNames.find((each) => each === of)
  return refs.includes((questionAt(address) ?? (list && fieldOf(list, name)))?.answer.control)
}

/** Who or what an id means: a person, a place, a discussion, a connection, or somebody outside the core group. */
export function nameOf(plan: Plan, words: OutlineWords, id: string): string {
  const outside = new Map<string, string>(Object.entries(words.plans.file.outside)).get(id)
  if (outside !== undefined) return outside
  for (const list of ['people', 'places', 'discussions', 'connections'] satisfies ListName[]) {
    const index = plan.lists[list].findIndex((each) => each.id === id)
    const item = plan.lists[list][index]
    if (item) return short(nameOfItem(item, index, listWords(words, list), words))
  }
  return words.plans.file.gone
}
