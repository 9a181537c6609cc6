import type { DeskEntry } from './entry.ts'
import type { Library } from './library.ts'

// On their own, for they are asked wherever a record is kept: the schemas come with the desk.
/** Nothing in it that anybody would miss. A talk of the core group is no work of a counselor’s. */
export const isBlank = (entry: DeskEntry): boolean =>
  entry.sessions.length === 0 &&
  entry.notes === '' &&
  entry.asked === '' &&
  !entry.next &&
  !entry.role &&
  !entry.archived

/** A counselor’s name alone is no work either. */
export const isUnused = (library: Library): boolean => library.known.length === 0
