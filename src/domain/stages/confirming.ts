import { addMonths, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { isContacted, isOpenConnection, saidYes, type Connection } from './coverage.ts'
import { withLog } from './contactLog.ts'

/** Months after which what somebody has about the group should be confirmed again. Our suggestion; a guide lets referrers ask when an entry was last confirmed [AP]. */
export const confirmEvery = 6

export interface Confirming {
  readonly connection: Connection
  /** The day it rests on: confirmed, else the last contact, else the beginning of this plan, before which nobody knew. */
  readonly since: IsoDate
  readonly by: 'confirmed' | 'contact' | 'begun'
  /** The day from which it should be confirmed again. */
  readonly due: IsoDate
  readonly isStale: boolean
  /** They list the group or send people: an old entry leads people astray. */
  readonly tells: boolean
}

/** What others have about the group, the longest unconfirmed first. Whom nobody has told has nothing; who said no needs nothing. */
export const confirming = (now: Current): readonly Confirming[] =>
  withLog(now)
    .filter((connection) => isContacted(connection) && isOpenConnection(connection))
    .map((connection) => ({ connection, ...sinceOf(now, connection), tells: saidYes(connection) }))
    .map((each) => ({ ...each, due: addMonths(each.since, confirmEvery) }))
    .map((each) => ({ ...each, isStale: each.due <= now.today }))
    .toSorted((a, b) => a.due.localeCompare(b.due))

function sinceOf(now: Current, { confirmedOn, lastOn }: Connection): Pick<Confirming, 'since' | 'by'> {
  if (confirmedOn !== undefined) return { since: confirmedOn, by: 'confirmed' }
  return lastOn === undefined ? { since: now.begun, by: 'begun' } : { since: lastOn, by: 'contact' }
}
