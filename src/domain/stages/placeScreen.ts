import { said, type Current } from '../plan/current.ts'

/** What else the person at the screen does that evening: leading the room and minding the screen do not go together [AA_Z]. */
export function screenSeatLeads(now: Current): boolean {
  const seat = said(now.sections.place.screenSeat)
  return seat !== undefined && (said(now.sections.purpose.firstLeaders) ?? []).includes(seat)
}
