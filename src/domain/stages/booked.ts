import { isSaid, said, type Current } from '../plan/current.ts'
import { inRoom, isFirstDated, online } from './setting.ts'

/** The place has confirmed the first dates. Before there is a first date, there is nothing that it could have confirmed. */
export const isRoomBooked = (now: Current): boolean =>
  isFirstDated(now) && said(now.sections.place.datesConfirmed) === 'yes'

/** The first dates are booked; online, where nothing is booked, the platform is settled. From then on the place needs a holder and a deputy. */
export const isBooked = (now: Current): boolean =>
  inRoom(now) ? isRoomBooked(now) : isSaid(now.sections.place.platform)

/** Where the group meets is settled and can be told: the first dates are confirmed, or the online room and who opens it are known. */
export const hasPlace = (now: Current): boolean => {
  const { platform, host } = now.sections.place
  return isRoomBooked(now) || (online(now) && isSaid(platform) && isSaid(host))
}
