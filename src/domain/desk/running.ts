import type { DeskEntry, Session } from './entry.ts'

// On its own, for every plan that is opened asks for it: the schema of the records comes with them.
/** The session that is running, or that was running when the page was closed. */
export const runningIn = (entry: DeskEntry): Session | undefined =>
  entry.sessions.findLast((each) => each.endedAt === undefined)
