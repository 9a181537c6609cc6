import { isBlank } from '../desk/blank.ts'
import type { DeskEntry } from '../desk/entry.ts'

/**
 * A counselor's record from a file, taken into the one that is here. What is here stays as it is: a session that is
 * known is not touched, and a note that differs is put below the one that stands here. Pure; taken in twice it is there once.
 */
export function mergedDesk(here: DeskEntry, file: DeskEntry): DeskEntry {
  const known = new Set(here.sessions.map(({ id }) => id))
  const called = { group: here.called.group || file.called.group, founder: here.called.founder || file.called.founder }
  return {
    ...here,
    asked: here.asked || file.asked,
    called,
    notes: both(here.notes, file.notes),
    sessions: [...here.sessions, ...file.sessions.filter(({ id }) => !known.has(id))].toSorted((a, b) =>
      a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0,
    ),
    // Only what nothing here speaks against: a record that was begun here says itself whether it is put away.
    ...(isBlank(here) && { archived: file.archived }),
    ...pick('role', here, file),
    ...pick('next', here, file),
    ...pick('talk', here, file),
  }
}

const both = (here: string, file: string): string =>
  file.trim() === '' || here.includes(file) ? here : here.trim() === '' ? file : `${here}\n\n${file}`

const pick = <K extends 'role' | 'next' | 'talk'>(
  key: K,
  here: DeskEntry,
  file: DeskEntry,
): Pick<DeskEntry, K> | object => {
  const value = here[key] ?? file[key]
  return value === undefined ? {} : { [key]: value }
}
