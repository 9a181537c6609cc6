import type { NewItem } from '../plan/edit.ts'
import { listNames } from '../plan/lists.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { isPrivate } from '../questions/list.ts'
import { sectionIds } from '../plan/sections.ts'
import { contactFieldsOf } from './contactFields.ts'
import { handedOver } from './handOver.ts'

/**
 * The plan of a file that was handed over, with what such a file leaves out as it is `here`: what is the founder's alone, and
 * how people are reached. Somebody who sends a plan back must not empty what they were never given. What the file does
 * say counts, also where it says that an answer was emptied. Pure.
 */
export function withLeftOut(here: Plan, file: Plan): Plan {
  const out = handedOver(here, { contacts: false })
  const sections = Object.fromEntries(
    sectionIds.map((section) => [
      section,
      filled(
        file.sections[section],
        here.sections[section],
        (question) => isPrivate(`${section}.${question}`) || !(question in out.sections[section]),
      ),
    ]),
  )
  const lists = Object.fromEntries(
    listNames.map((list) => {
      const [mine, given]: readonly (readonly NewItem[])[] = [here.lists[list], out.lists[list]]
      return [
        list,
        file.lists[list].map((item: NewItem) =>
          filled(
            item,
            itemIn(mine, item.id) ?? {},
            (field) => contactFieldsOf(list).includes(field) || !(field in (itemIn(given, item.id) ?? {})),
          ),
        ),
      ]
    }),
  )
  const known = new Set([...file.suggestions, ...out.suggestions].map(({ id }) => id))
  return planSchema.parse({
    ...file,
    sections,
    lists,
    suggestions: [...file.suggestions, ...here.suggestions.filter(({ id }) => !known.has(id))],
  })
}

const itemIn = (items: readonly NewItem[] | undefined, id: string): NewItem | undefined =>
  items?.find((each) => each.id === id)

/** What is missing in `of` and was never given away is taken from `mine`. */
const filled = (of: object, mine: object, isLeftOut: (key: string) => boolean): object => ({
  ...Object.fromEntries(Object.entries(mine).filter(([key]) => !(key in of) && isLeftOut(key))),
  ...of,
})
