import { said, type Current } from '../plan/current.ts'
import { isBooked } from './booked.ts'
import { agreedPeople, isHeldByTwo, isWithUs } from './holders.ts'
import { listedDuties } from './load.ts'
import { isLoadFair } from './loadWarnings.ts'
import { section } from './section.ts'
import { inRoom } from './setting.ts'
import { coreGroupSteps } from './steps/coreGroup.ts'

/** A third person is looked for until a day after the plan began: an earlier one is a slip. That the day goes by opens nothing; the page says so. */
const isSearching = (now: Current): boolean => (said(now.sections.coreGroup.searchUntil) ?? '') > now.begun

export const coreGroup = section(coreGroupSteps, [
  { id: 'twoAgreed', at: 'people', met: (now) => agreedPeople(now).length >= 2 },
  {
    id: 'thirdOrSearch',
    at: 'search',
    met: (now) => agreedPeople(now).length >= 3 || isSearching(now),
  },
  { id: 'loadFair', at: 'duties', met: isLoadFair },
  { id: 'contactHeld', at: 'duties', met: (now) => isHeldByTwo(now, 'publicContact') },
  { id: 'facilitatingHeld', at: 'duties', met: (now) => isHeldByTwo(now, 'facilitating') },
  // The place and its keys; only a group without a room has its hosts here. One that meets both ways names them on their own page, for stage 4.
  {
    id: 'placeHeld',
    at: 'duties',
    when: isBooked,
    met: (now) => isHeldByTwo(now, inRoom(now) ? 'placeAndKeys' : 'onlineHost'),
  },
])

/** What the overview says of this stage in one line. */
export interface CoreGroupSubstance {
  /** The founder and who has agreed. */
  readonly agreed: number
  /** Asked, or thinking about it. */
  readonly asked: number
  readonly duties: number
  /** Duties on the list that nobody holds. */
  readonly unheld: number
  /** Conditions that are asked for and do not hold yet, in their order. */
  readonly open: readonly (typeof coreGroup)['readyWhen'][number]['id'][]
}

export function substance(now: Current): CoreGroupSubstance {
  const duties = listedDuties(now)
  return {
    agreed: agreedPeople(now).length,
    asked: now.lists.people.filter((each) => !each.you && (each.stance === 'asked' || each.stance === 'thinking'))
      .length,
    duties: duties.length,
    unheld: duties.filter((duty) => !isWithUs(now, duty.holder)).length,
    open: coreGroup.readyWhen
      .filter((each) => ('when' in each ? each.when(now) : true) && !each.met(now))
      .map(({ id }) => id),
  }
}
