import { addDays, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { withLog } from './contactLog.ts'
import { hasNextStep, isNamed, isOpenConnection, stateOf, type Connection } from './coverage.ts'
import { publicKinds, usefulKinds } from './coverageOffers.ts'
import { isHidden } from './setting.ts'

/** Why somebody is to be called this week. */
export type CallReason = 'past' | 'today' | 'soon' | 'never' | 'noNext'

export interface Call {
  readonly id: string
  readonly reason: CallReason
  /** The day of the next step; somebody never contacted has none. */
  readonly date?: IsoDate
}

/** Days that count as this week, today included among them. */
const ahead = 7
const atMost = 5

/**
 * Whom to call this week, at most five: next steps that are past or within seven days, the oldest first; then those
 * nobody has contacted and for whom no day is set, the most useful kinds first.
 */
export function callsThisWeek(now: Current): readonly Call[] {
  const open = withLog(now).filter(isOpenConnection)
  const until = addDays(now.today, ahead)
  const dated = open
    .filter(hasNextStep)
    .flatMap(({ id, nextOn }) =>
      nextOn !== undefined && nextOn <= until ? [{ id, reason: reasonOf(nextOn, now.today), date: nextOn }] : [],
    )
    .toSorted((a, b) => a.date.localeCompare(b.date))
  return [...dated, ...neverContacted(now, open)].slice(0, atMost)
}

const reasonOf = (date: IsoDate, today: IsoDate): CallReason =>
  date < today ? 'past' : date === today ? 'today' : 'soon'

function neverContacted(now: Current, open: readonly Connection[]): readonly Call[] {
  const useful = usefulKinds(now)
  const rank = ({ kind }: Connection) => {
    const at = kind === undefined ? -1 : useful.indexOf(kind)
    return at < 0 ? useful.length : at
  }
  return (
    open
      .filter((each) => stateOf(each) === 'toContact' && each.nextOn === undefined && isNamed(each))
      // To urge a hidden group to call the newspaper could harm its members.
      .filter(({ kind }) => !isHidden(now) || kind === undefined || !publicKinds.includes(kind))
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, lastOn }) => ({ id, reason: lastOn === undefined ? 'never' : 'noNext' }))
  )
}
