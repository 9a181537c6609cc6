import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { dutyApplies, standardDuties, type DutyFrom, type DutyId } from './duties.ts'

/** Still one of those who found the group: on the list, and neither declined nor gone. */
export function isWithUs(now: Current, person: string | undefined): person is string {
  const found = now.lists.people.find((each) => each.id === person)
  return found !== undefined && found.stance !== 'declined' && found.stance !== 'left'
}

/** The others who are with us, asked or not: everybody but the founder. */
export const others = (now: Current): readonly CurrentItem<'people'>[] =>
  now.lists.people.filter((each) => !each.you && isWithUs(now, each.id))

/** Those whose offer counts: the founder, and who has agreed. */
export const agreedPeople = (now: Current): readonly CurrentItem<'people'>[] =>
  now.lists.people.filter((each) => each.you || each.stance === 'agreed')

/** Who holds a duty, and the deputy. Somebody who declined or left holds nothing. The online host may be named on the page "Online" instead. */
export function holdersOf(now: Current, duty: DutyId): { readonly holder?: string; readonly deputy?: string } {
  const items = now.lists.duties.filter((each) => each.std === duty)
  const { host, coHost } = now.sections.place
  const isHost = duty === 'onlineHost'
  const holder = [...items.map((each) => each.holder), isHost ? said(host) : undefined].find((each) =>
    isWithUs(now, each),
  )
  const deputy = [...items.map((each) => each.deputy), isHost ? said(coHost) : undefined].find((each) =>
    isWithUs(now, each),
  )
  return { ...(holder === undefined ? {} : { holder }), ...(deputy === undefined ? {} : { deputy }) }
}

/** Holder and deputy are two people who have agreed: somebody who was only thought of holds nothing (`stages.md`, 1). */
export function isHeldByTwo(now: Current, duty: DutyId): boolean {
  const { holder, deputy } = holdersOf(now, duty)
  const agreed = (person: string | undefined) => agreedPeople(now).some((each) => each.id === person)
  return holder !== deputy && agreed(holder) && agreed(deputy)
}

/** The duties of this plan that need a holder and a deputy from then on. */
export const essentialDuties = (now: Current, from: DutyFrom): readonly DutyId[] =>
  standardDuties
    .filter((duty) => 'essential' in duty && duty.essential === from && dutyApplies(now, duty.id))
    .map((duty) => duty.id)

/**
 * The duties that take time: those on the list. Until the founder has put any there, the standard ones that somebody
 * must hold count, without a holder, so that the hours a plan needs are honest from the first day.
 */
export function standingDuties(now: Current): readonly CurrentItem<'duties'>[] {
  const listed = now.lists.duties.filter((duty) => dutyApplies(now, duty.std))
  if (now.lists.duties.length > 0) return listed
  return standardDuties
    .filter((duty) => ('essential' in duty || 'holderOnly' in duty) && dutyApplies(now, duty.id))
    .map((duty) => ({ id: duty.id, std: duty.id }))
}
