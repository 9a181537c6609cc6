import { addMonths, isDate, type IsoDate } from '../dates.ts'
import type { Known, Library, LibraryKind } from './library.ts'

/** After a year an opening hour or a contact may be another. Our suggestion. */
const monthsUntilOld = 12

/** Whether it was made sure of so long ago that a call is worth it before anybody rests on it. */
export const isLongAgo = ({ confirmedOn }: Known, today: IsoDate): boolean =>
  confirmedOn !== undefined && isDate(confirmedOn) && addMonths(confirmedOn, monthsUntilOld) <= today

/** Adds something blank of a kind at the end of its list. */
export const added = (library: Library, kind: LibraryKind, id: string): Library => ({
  ...library,
  known: [...library.known, { id, kind, name: '', where: '', contact: '', note: '' }],
})

/** Changes one; an unknown id changes nothing. */
export const changed = (library: Library, id: string, by: Partial<Omit<Known, 'id'>>): Library => ({
  ...library,
  known: library.known.map((each) => (each.id === id ? { ...each, ...by } : each)),
})

export const removed = (library: Library, id: string): Library => ({
  ...library,
  known: library.known.filter((each) => each.id !== id),
})

/** Puts back what was removed, before the one that it stood before; at the end where that one is gone too. */
export function putBack(library: Library, known: Known, before: string | undefined): Library {
  if (library.known.some(({ id }) => id === known.id)) return library
  const at = library.known.findIndex(({ id }) => id === before)
  return { ...library, known: at < 0 ? [...library.known, known] : library.known.toSpliced(at, 0, known) }
}

/** Moves one by a place among those of its kind. At either end nothing changes. */
export function moved(library: Library, id: string, by: -1 | 1): Library {
  const at = library.known.findIndex((each) => each.id === id)
  const kind = library.known[at]?.kind
  const places = library.known.flatMap((each, index) => (each.kind === kind ? [index] : []))
  const to = places[places.indexOf(at) + by]
  const [one, other] = [library.known[at], to === undefined ? undefined : library.known[to]]
  if (!one || !other || to === undefined) return library
  return { ...library, known: library.known.with(at, other).with(to, one) }
}
