import { writtenAt, type Current } from '../plan/current.ts'
import { listNames, type ListName } from '../plan/lists.ts'
import { isPrivate } from '../questions/list.ts'
import { sectionIds, type SectionId } from '../plan/sections.ts'
import type { ReadAs } from '../questions/kinds.ts'
import { typedField, typedFields, type TypedField } from '../questions/typed.ts'
import { sectionOfList } from '../stages/leftOpen.ts'
import type { StepAddress } from '../stages/sections.ts'
import { remembered } from '../remembered.ts'
import { whereOpen } from './where.ts'

/** Something that somebody wrote and nobody could read as a number, a day or a time: it is not missing, and counts as nothing yet. */
export interface Written {
  readonly field: TypedField
  readonly as: ReadAs
  readonly typed: string
  readonly section: SectionId
  /** The page that asks for it; `item`: on the page of one item of `list`. */
  readonly at: StepAddress
  readonly list?: ListName
  readonly item?: string
}

/** All of it, section by section, then list by list. What is the founder's alone is not here: papers and lists take it from here. */
export const writtenIn = (now: Current): readonly Written[] => known(now).all
const known = remembered((now: Current) => ({ all: [...inSections(now), ...inLists(now)] }))

const inSections = (now: Current): readonly Written[] =>
  sectionIds.flatMap((section) =>
    Object.entries(now.sections[section]).flatMap(([question, answer]) => {
      const field = typedField(`${section}.${question}`)
      const typed = writtenAt(answer)
      const at = field && whereOpen(field)?.to
      return typed === undefined || !field || !at || isPrivate(field)
        ? []
        : [{ field, as: typedFields[field], typed, section, at }]
    }),
  )

const inLists = (now: Current): readonly Written[] =>
  listNames.flatMap((list) =>
    now.lists[list].flatMap(({ id, written = {} }) =>
      Object.entries(written).flatMap(([name, typed]: [string, string | undefined]) => {
        const field = typedField(`${list}.${name}`)
        const at = whereOpen(`${list}.${id}.${name}`)?.to
        return typed === undefined || !field || !at
          ? []
          : [{ field, as: typedFields[field], typed, section: sectionOfList(list), at, list, item: id }]
      }),
    ),
  )

/** What the item is called in the founder's own words; undefined where it has none, and where no item is meant. */
export function nameOfWritten({ lists }: Current, { list, item }: Pick<Written, 'list' | 'item'>): string | undefined {
  switch (list) {
    case 'people':
    case 'places':
    case 'groups':
      return lists[list].find(({ id }) => id === item)?.name
    case 'duties':
    case 'parts':
    case 'tasks':
      return lists[list].find(({ id }) => id === item)?.title
    case 'connections':
      return lists.connections.find(({ id }) => id === item)?.organization
    case 'decisions':
      return lists.decisions.find(({ id }) => id === item)?.words
    default:
      return undefined
  }
}
