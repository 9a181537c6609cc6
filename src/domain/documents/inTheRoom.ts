import { said, type Current } from '../plan/current.ts'
import { agreedPeople, holdersOf, isWithUs } from '../stages/holders.ts'

/** Who does what at a meeting, as ids of the core group; undefined where nobody is named. */
export interface Hands {
  readonly leads: string | undefined
  /** Stands by, and steps out with somebody who is upset. */
  readonly stepsOut: string | undefined
  readonly welcomes: string | undefined
  readonly keepsTime: string | undefined
  readonly opens: string | undefined
  readonly hosts: string | undefined
  readonly takesNotes: string | undefined
}

/**
 * Who does what: the leaders of the first meetings, else who holds the duty. A founder alone leads; nobody else is ever
 * appointed by a paper. One person is not named as standing by for themselves [DV].
 */
export function handsAt(now: Current): Hands {
  const [first, second] = (said(now.sections.purpose.firstLeaders) ?? []).filter((id) => isWithUs(now, id))
  const facilitating = holdersOf(now, 'facilitating')
  const all = agreedPeople(now)
  const leads = first ?? facilitating.holder ?? (all.length === 1 ? all[0]?.id : undefined)
  const stepsOut = [holdersOf(now, 'coFacilitating').holder, second, facilitating.deputy].find(
    (id) => id !== undefined && id !== leads,
  )
  return {
    leads,
    stepsOut,
    welcomes: holdersOf(now, 'welcoming').holder,
    keepsTime: holdersOf(now, 'timekeeping').holder,
    opens: holdersOf(now, 'placeAndKeys').holder,
    hosts: holdersOf(now, 'onlineHost').holder,
    takesNotes: holdersOf(now, 'records').holder,
  }
}

/** More than one person runs the group: "we", not "I". */
export const areSeveral = (now: Current): boolean => agreedPeople(now).length > 1
