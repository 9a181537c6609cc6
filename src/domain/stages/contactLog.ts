import type { IsoDate } from '../dates.ts'
import type { connectionStates } from '../plan/choices.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { stateOf, type Connection } from './coverage.ts'

export type LogEntry = CurrentItem<'contacts'>
type State = (typeof connectionStates)[number]

/** Entries, the newest first. One without a day was just begun, or waits for its day: it stands before all others. */
export const newestFirst = (entries: readonly LogEntry[]): readonly LogEntry[] =>
  entries
    .toReversed()
    .toSorted((a, b) =>
      a.on === b.on ? 0 : a.on === undefined ? -1 : b.on === undefined ? 1 : b.on.localeCompare(a.on),
    )

/** What was noted about one connection, the newest first. */
export const logOf = (now: Current, connection: string): readonly LogEntry[] =>
  newestFirst(now.lists.contacts.filter((entry) => entry.connection === connection))

/** The day of the newest entry about a connection; undefined where none has a day. */
const lastLogged = (now: Current, connection: string): IsoDate | undefined =>
  logOf(now, connection).find((entry) => entry.on !== undefined)?.on

/** The connections, with the day of the last contact: as it was set by hand, else as the log has it. */
export const withLog = (now: Current): readonly Connection[] =>
  now.lists.connections.map((connection) => {
    const lastOn = connection.lastOn ?? lastLogged(now, connection.id)
    return lastOn === undefined ? connection : { ...connection, lastOn }
  })

/** The day of the newest entry where an older day was set by hand: nobody notices otherwise that the log is not followed. */
export function newerInLog(now: Current, { id, lastOn }: Connection): IsoDate | undefined {
  const logged = lastLogged(now, id)
  return lastOn !== undefined && logged !== undefined && logged > lastOn ? logged : undefined
}

/**
 * The states that an entry suggests for its connection; none where the plan says so already, or where a newer entry has
 * the last word. Who answered has been contacted, a call that nobody took changes nothing. Our suggestion.
 */
export function suggestedStates(now: Current, entry: LogEntry): readonly State[] {
  const connection = now.lists.connections.find((each) => each.id === entry.connection)
  if (!connection || logOf(now, connection.id)[0]?.id !== entry.id) return []
  const state = stateOf(connection)
  if (entry.outcome === 'yes') return state === 'listing' || state === 'referring' ? [] : ['listing', 'referring']
  if (entry.outcome === 'no') return state === 'declined' ? [] : ['declined']
  return entry.outcome !== undefined && entry.outcome !== 'noAnswer' && state === 'toContact' ? ['contacted'] : []
}
