import type { Current } from '../plan/current.ts'
import { counselorId, founderId } from '../plan/plan.ts'
import type { DutyId } from '../stages/duties.ts'
import { holdersOf, isWithUs } from '../stages/holders.ts'
import { inRoom } from '../stages/setting.ts'
import type { Role } from './rules.ts'
import type { Owner } from './task.ts'

const inPlan = (now: Current): DutyId => (inRoom(now) ? 'placeAndKeys' : 'onlineHost')

/** The duty whose holder does what the role asks. */
const dutyOf: Record<Exclude<Role, 'founder' | 'core'>, (now: Current) => DutyId> = {
  contact: () => 'publicContact',
  facilitator: () => 'facilitating',
  place: inPlan,
  writer: () => 'writingPrinting',
  outreach: () => 'outreachLog',
}

/** The person behind a role: the holder of its duty, else the founder. */
export function ownerOf(now: Current, role: Role): Owner {
  if (role === 'core') return { role, everyone: true }
  if (role === 'founder') return { role, person: founderId }
  const { holder } = holdersOf(now, dutyOf[role](now))
  return holder === undefined ? { role, person: founderId, assumed: true } : { role, person: holder }
}

/** Somebody who was named on an item: that person or the counselor, else the founder. */
export const named = (now: Current, person: string | undefined, role?: Role): Owner => {
  if (person === counselorId || isWithUs(now, person)) return { ...(role === undefined ? {} : { role }), person }
  return role === undefined ? { person: founderId, assumed: true } : ownerOf(now, role)
}
