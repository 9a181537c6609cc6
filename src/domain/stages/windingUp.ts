import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { direction, type Outcome } from './direction.ts'
import type { StepAddress } from './sections.ts'

export type MoveId =
  | 'farewell'
  | 'visit'
  | 'tellAll'
  | 'tellSenders'
  | 'redirect'
  | 'listings'
  | 'room'
  | 'money'
  | 'contacts'
  | 'nextDay'

/** How a group pauses, joins another or ends well, in order: after Self Help Queensland [SHQ_E], contact list [U3A]. */
const paths: Readonly<Partial<Record<Outcome, readonly MoveId[]>>> = {
  pause: ['tellAll', 'tellSenders', 'redirect', 'listings', 'room', 'money', 'nextDay'],
  join: ['visit', 'tellAll', 'tellSenders', 'redirect', 'listings', 'room', 'money', 'contacts'],
  end: ['farewell', 'tellAll', 'tellSenders', 'redirect', 'listings', 'room', 'money', 'contacts'],
}

/** The page of the plan that a move is about. */
const pages: Readonly<Partial<Record<MoveId, StepAddress>>> = {
  tellSenders: 'connections/list',
  redirect: 'connections/contact',
  listings: 'connections/list',
  room: 'place/book',
  nextDay: 'timeline/reviews',
}

export interface WindingUpMove {
  readonly id: MoveId
  /** The tick of the plan that keeps it; absent where the plan itself shows it. */
  readonly tick?: string
  readonly done: boolean
  readonly to?: StepAddress
  /** Whom it is about: connections that list the group, or that know of it. */
  readonly about: readonly CurrentItem<'connections'>[]
}

/** The moves that an outcome asks for in this plan, with what is done. Going on asks for none. */
export function windingUp(now: Current, outcome: Outcome): readonly WindingUpMove[] {
  return (paths[outcome] ?? [])
    .filter((id) => isNeeded(now, id))
    .map((id) => {
      const tick = `path:${outcome}.${id}`
      const isShown = id === 'nextDay'
      const to = pages[id]
      return {
        id,
        ...(isShown ? {} : { tick }),
        done: isShown ? direction(now).nextOn !== undefined : now.ticks[tick] !== undefined,
        ...(to === undefined ? {} : { to }),
        about: id === 'listings' ? listing(now) : id === 'tellSenders' ? knowing(now) : [],
      }
    })
}

/** A place that never said yes is not given up, and nobody is told who never heard of the group. */
const isNeeded = (now: Current, id: MoveId): boolean =>
  id === 'room'
    ? said(now.sections.place.datesConfirmed) === 'yes'
    : id === 'tellSenders'
      ? knowing(now).length > 0
      : true

const listing = (now: Current) => now.lists.connections.filter(({ state }) => state === 'listing')
const knowing = (now: Current) =>
  now.lists.connections.filter(({ state }) => state !== undefined && state !== 'toContact' && state !== 'declined')
