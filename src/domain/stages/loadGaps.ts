import type { Current, CurrentItem } from '../plan/current.ts'
import { isBooked } from './booked.ts'
import { standardDuty, type StandardDuty } from './duties.ts'
import { agreedPeople, isWithUs } from './holders.ts'
import { listedDuties } from './load.ts'

/** Duties on the list that nobody stands in for. A deputy who holds the duty too is none. */
export const withoutDeputy = (now: Current): readonly CurrentItem<'duties'>[] =>
  listedDuties(now).filter((duty) => !isWithUs(now, duty.deputy) || duty.deputy === duty.holder)

/** Whether a duty must have holder and deputy already: some at once, place and keys from the booking on. */
export function needsDeputyNow(now: Current, std: string | undefined): boolean {
  const essential = standardDuty(std)?.essential
  return essential === 'now' || (essential === 'fromBooking' && isBooked(now))
}

/** Those who agreed and have not said how many hours they can give. */
export const withoutHours = (now: Current): readonly CurrentItem<'people'>[] =>
  agreedPeople(now).filter((each) => each.hours === undefined)

/** Whether somebody must hold a duty now, with or without a deputy. */
export function isNeededNow(now: Current, duty: StandardDuty): boolean {
  return needsDeputyNow(now, duty.id) || duty.holderOnly === 'now'
}
