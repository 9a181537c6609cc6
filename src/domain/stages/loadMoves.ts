import { tenth } from '../hours.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { remembered } from '../remembered.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { dutyHours, type DutyPhase } from './duties.ts'
import type { DutyMove } from './dutyMove.ts'
import { agreedPeople, isWithUs } from './holders.ts'
import { listedDuties, loadOf, phasesAhead } from './load.ts'
import { isLopsided, isOverOffer, warnings } from './loadWarnings.ts'

const mostMoves = 3

/**
 * Duties that somebody who carries too much could hand over, until they keep within their offer and carry no more than
 * their part; at most three. The smallest duty that settles it, else the largest that fits, goes to who has most room.
 * Nobody is offered more than they have hours for, in any phase or month ahead.
 */
export function movesFrom(now: Current, phase: DutyPhase, giver: string): readonly DutyMove[] {
  const known = movesKnown(now)
  const key = `${phase} ${giver}`
  const moves =
    known.get(key) ??
    (warnings(loadOf(now, phase)).some(({ person }) => person.person === giver)
      ? shed(now, phase, giver, mostMoves)
      : [])
  known.set(key, moves)
  return moves
}

/** Every move that is thought of has a timeline of its own: worked out once for a plan as it stands, not at each drawing of the page. */
const movesKnown: (now: Current) => Map<string, readonly DutyMove[]> = remembered(() => new Map())

/** Duties that nobody holds, for those who have room; the largest first, at most three. */
export function movesForUnheld(now: Current, phase: DutyPhase, most = mostMoves): readonly DutyMove[] {
  if (most === 0) return []
  const unheld = byHours(listedDuties(now), phase).filter((duty) => !isWithUs(now, duty.holder))
  const [move] = possible(now, unheld, evenly)
  return move ? [move, ...movesForUnheld(moved(now, move), phase, most - 1)] : []
}

function shed(now: Current, phase: DutyPhase, giver: string, most: number): readonly DutyMove[] {
  if (most === 0 || isSettled(now, phase, giver)) return []
  const held = byHours(listedDuties(now), phase).filter((duty) => duty.holder === giver && dutyHours(duty, phase) > 0)
  const evenMoves = possible(now, held, evenly)
  // Somebody over their offer is worse than somebody with a large part who has the hours.
  const isOver = loadOf(now, phase).people.some((each) => each.person === giver && isOverOffer(each))
  const moves = evenMoves.length > 0 || !isOver ? evenMoves : possible(now, held, withinOffer)
  const move = moves.findLast((each) => isSettled(moved(now, each), phase, giver)) ?? moves[0]
  return move ? [move, ...shed(moved(now, move), phase, giver, most - 1)] : []
}

/** They keep within their offer, or more is fine, and they carry no more than their part. */
function isSettled(now: Current, phase: DutyPhase, person: string): boolean {
  const load = loadOf(now, phase)
  return !load.people.some(
    (each) => each.person === person && ((each.over > 0 && !each.fine) || isLopsided(load, each)),
  )
}

/**
 * Hours a month that somebody has left at the fullest time ahead: in either phase by their duties, and in every month with
 * their dated tasks on top. After the end that they set nothing of theirs is promised, so those months do not count.
 * Undefined while they have not said how many hours they have.
 */
export function roomOf(now: Current, person: string): number | undefined {
  const besideDuties = roomBesideDuties(now, person)
  if (besideDuties === undefined) return undefined
  const besideTasks = monthsAhead(now).flatMap(({ byPerson }) =>
    byPerson
      .filter((each) => each.person === person && each.offered > 0)
      .map(({ offered, needed }) => tenth(offered - needed)),
  )
  return Math.min(besideDuties, ...besideTasks)
}

function roomBesideDuties(now: Current, person: string): number | undefined {
  const rooms = phasesAhead(now).map((phase) => {
    const load = loadOf(now, phase).people.find((each) => each.person === person)
    return load?.offered === undefined ? undefined : tenth(load.offered - load.hours)
  })
  return rooms.includes(undefined) ? undefined : Math.min(...rooms.map((room) => room ?? 0))
}

/** For each duty that somebody can take, who of them has most room; in the order of the duties. */
function possible(
  now: Current,
  duties: readonly CurrentItem<'duties'>[],
  fits: (then: Current, to: string) => boolean,
): readonly DutyMove[] {
  const receivers = agreedPeople(now)
    .map((each) => ({ id: each.id, room: roomOf(now, each.id) ?? -1 }))
    // A duty more frees nobody: who has too much already is not asked, and the months are not worked out for them.
    .filter(({ room }) => room >= 0)
    .toSorted((a, b) => b.room - a.room)
  return duties.flatMap((duty) => {
    const to = receivers.find(({ id }) => id !== duty.holder && fits(moved(now, { duty: duty.id, to: id }), id))
    return to ? [{ duty: duty.id, to: to.id }] : []
  })
}

/** The duties alone are looked at first: a timeline for every thought of a move would be felt on a cheap phone. */
const withinOffer = (then: Current, to: string): boolean =>
  (roomBesideDuties(then, to) ?? -1) >= 0 && (roomOf(then, to) ?? -1) >= 0

/** Within their offer, and not the next one who carries too large a part. */
const evenly = (then: Current, to: string): boolean =>
  phasesAhead(then).every((phase) => {
    const load = loadOf(then, phase)
    return !load.people.some((each) => each.person === to && isLopsided(load, each))
  }) && withinOffer(then, to)

const byHours = (duties: readonly CurrentItem<'duties'>[], phase: DutyPhase) =>
  duties.toSorted((a, b) => dutyHours(b, phase) - dutyHours(a, phase))

const moved = (now: Current, move: DutyMove): Current => ({
  ...now,
  lists: {
    ...now.lists,
    duties: now.lists.duties.map((duty) => (duty.id === move.duty ? { ...duty, holder: move.to } : duty)),
  },
})
