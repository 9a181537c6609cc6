import type { Current } from '../plan/current.ts'
import type { MeetsFacts } from './meets.ts'
import { isContactPrivate } from './public.ts'
import type { WhereFacts } from './where.ts'

interface Told {
  readonly contact?: string
  readonly meets: MeetsFacts
  readonly where: WhereFacts
}

/** What papers that go out of our hands need to know of time, place and contact. A hidden group's papers ask for neither time nor place. */
export const meetingGaps = (now: Current, { contact, meets, where }: Told) => {
  const isPublic = !where.hidden
  const needsPlace = isPublic && where.inRoom && !where.isHome
  const hasPlace = where.place !== undefined || where.address !== undefined
  // It had a day: that is not missing. A group that has stopped needs none.
  const isBehind = meets.undated === 'past' || meets.undated === 'stopped'
  return [
    ['rhythm', 'purpose/order', isPublic && meets.rhythm === undefined],
    ['startTime', 'purpose/order', isPublic && meets.rhythm !== undefined && meets.from === undefined],
    ['firstMeeting', 'timeline/date', isPublic && !meets.isDated && !isBehind],
    ['firstHeld', 'timeline/after', isPublic && meets.undated === 'past'],
    ['area', 'about/where', isPublic && where.inRoom && where.area === undefined && !(where.isConfirmed && hasPlace)],
    ['place', 'place/compare', needsPlace && !hasPlace],
    ['placeConfirmed', 'place/book', needsPlace && hasPlace && !where.isConfirmed],
    ['stepFree', 'place/compare', needsPlace && hasPlace && where.access.stepFree === undefined],
    ['contact', 'connections/contact', contact === undefined && !isContactPrivate(now)],
    ['contactIsPrivate', 'connections/contact', isContactPrivate(now)],
  ] as const
}
