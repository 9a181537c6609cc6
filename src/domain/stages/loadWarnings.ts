import type { Current } from '../plan/current.ts'
import { loadOf, phasesAhead, type Load, type PersonLoad } from './load.ts'

/** More than this above one's own offer is too much (`stages.md`, conditions 1), in hours a month. */
export const slack = 1
/** Above this part of all hours one person carries too much: our suggestion, never a condition. */
const mostOfTwo = 0.6
const mostOfMore = 0.5

/** The part of all hours, 0 to 1, above which advice is given. A founder who is alone carries everything: no advice helps. */
export const mostShare = (people: number): number => (people < 2 ? 1 : people === 2 ? mostOfTwo : mostOfMore)

/** They carry over an hour a month more than they offered, and have not said that it is fine. */
export const isOverOffer = (person: PersonLoad): boolean => person.over > slack && !person.fine

/** They carry too large a part of all hours. */
export const isLopsided = (load: Load, person: PersonLoad): boolean =>
  person.hours > mostShare(load.people.length) * load.total + 0.001

export interface Warning {
  readonly person: PersonLoad
  readonly overOffer: boolean
  readonly lopsided: boolean
}

/** Who carries too much, the most first. */
export const warnings = (load: Load): readonly Warning[] =>
  load.people
    .map((person) => ({ person, overOffer: isOverOffer(person), lopsided: isLopsided(load, person) }))
    .filter((each) => each.overOffer || each.lopsided)
    .toSorted((a, b) => b.person.hours - a.person.hours)

/**
 * Nobody carries more than an hour a month above their own offer, or they say it is fine; now, and after the first
 * meeting as well, since nobody should find out then. With nothing shared out nothing is known, so it stays open.
 */
export const isLoadFair = (now: Current): boolean => {
  const loads = phasesAhead(now).map((phase) => loadOf(now, phase))
  return loads.every((load) => load.people.some((each) => each.blocks.length > 0) && !load.people.some(isOverOffer))
}
