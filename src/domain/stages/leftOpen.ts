import type { Current, LeftOpen } from '../plan/current.ts'
import { listNames, type ListName } from '../plan/lists.ts'
import type { SectionId } from '../plan/sections.ts'
import { dutyApplies } from './duties.ts'
import { isWithUs } from './holders.ts'
import { homeQuestions, isHome } from './placeHome.ts'
import { sections } from './sections.ts'
import { inRoom, isSpreadOut } from './setting.ts'

/** A question about one item: the list, the id of the item, the field. */
export type ItemQuestion = Pick<LeftOpen, 'list' | 'item' | 'field'>

/** `people.ines.hours`: how a question about an item is written where a question of a section is `about.area`. */
export const itemSubject = ({ list, item, field }: ItemQuestion): string => `${list}.${item}.${field}`

/** Reads what `itemSubject` wrote; undefined where it is a question of a section, or none. */
export function readItemSubject(subject: string): ItemQuestion | undefined {
  const [first, field] = [subject.indexOf('.'), subject.lastIndexOf('.')]
  const list = listNames.find((each) => each === subject.slice(0, first))
  return list && first < field
    ? { list, item: subject.slice(first + 1, field), field: subject.slice(field + 1) }
    : undefined
}

/** The section that asks for a list. */
export const sectionOfList = (list: ListName): SectionId =>
  sections.find(({ lists }) => lists.some((each) => each === list))?.id ?? 'about'

/**
 * What was left open about items and is still a question: nobody needs to know how many hours somebody can give who has
 * left, or when a discussion will be that was held.
 */
export const leftOpenNow = (now: Current): readonly LeftOpen[] =>
  now.leftOpen.filter((each) => isStillAsked[each.list]?.(now, each) ?? true)

const isStillAsked: Readonly<Partial<Record<ListName, (now: Current, of: LeftOpen) => boolean>>> = {
  people: (now, { item, field }) => isWithUs(now, item) && (field !== 'where' || isSpreadOut(now)),
  duties: (now, { item }) => dutyApplies(now, now.lists.duties.find(({ id }) => id === item)?.std),
  discussions: (now, { item }) => now.lists.discussions.find(({ id }) => id === item)?.held !== 'yes',
  places: (now, { item, field }) => {
    const place = now.lists.places.find(({ id }) => id === item)
    return (
      inRoom(now) && place !== undefined && (isHome(place) || !homeQuestions.some((question) => question === field))
    )
  },
  connections: (now, { item }) => now.lists.connections.find(({ id }) => id === item)?.state !== 'declined',
  tasks: (now, { item }) =>
    now.lists.tasks.find(({ id }) => id === item)?.done !== 'yes' &&
    (now.overrides[`task:${item}`]?.state ?? 'open') === 'open',
}
