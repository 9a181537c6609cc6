import { said, type Current } from '../plan/current.ts'
import { isRoomBooked } from './booked.ts'
import { isWithUs } from './holders.ts'
import { fallbackHolds } from './placeBooking.ts'
import { chosenPlace, mustHaves, passes } from './placeComparison.ts'
import { countToAsk } from './placeQuestions.ts'
import { section } from './section.ts'
import { placeSteps } from './steps/place.ts'
import { inRoom, online } from './setting.ts'

const passesNow = (now: Current): boolean => {
  const place = chosenPlace(now)
  return place !== undefined && passes(mustHaves(now, place))
}

/** A room on the screen needs its own list. */
const screenIsSettled = (now: Current): boolean => {
  const { platform, dialIn, timeLimit, waitingRoom } = now.sections.place
  return [platform, dialIn, timeLimit, waitingRoom].every((answer) => said(answer) !== undefined)
}

/** Host and co-host are two people of the group, because one connection may fail. */
export const hasTwoHosts = (now: Current): boolean => {
  const [host, coHost] = [said(now.sections.place.host), said(now.sections.place.coHost)]
  return isWithUs(now, host) && isWithUs(now, coHost) && host !== coHost
}

export const place = section(placeSteps, [
  { id: 'chosen', at: 'compare', met: (now) => chosenPlace(now) !== undefined, when: inRoom },
  // on that page, because a gap is closed there and an unknown is asked for in its table
  { id: 'knockOutsPass', at: 'compare', met: passesNow, when: inRoom },
  { id: 'booked', at: 'book', met: isRoomBooked, when: inRoom },
  { id: 'onSite', at: 'book', met: (now) => said(now.sections.place.onSite) !== undefined, when: inRoom },
  { id: 'fallback', at: 'book', met: fallbackHolds, when: inRoom },
  { id: 'onlineReady', at: 'online', met: screenIsSettled, when: online },
  { id: 'twoHosts', at: 'online', met: hasTwoHosts, when: online },
])

/** What the overview says of this stage in one line. */
export interface PlaceFacts {
  readonly inRoom: boolean
  readonly online: boolean
  /** Places on the list. */
  readonly places: number
  /** Whether one of them is chosen; its name, where it has one. */
  readonly isChosen: boolean
  readonly chosenName?: string
  /** Questions that the chosen place, or else all places together, still leave open. */
  readonly toAsk: number
  readonly passes: boolean
  readonly booked: boolean
  readonly onlineReady: boolean
}

export function substance(now: Current): PlaceFacts {
  const { places } = now.lists
  const chosen = chosenPlace(now)
  const name = chosen?.name?.trim()
  return {
    inRoom: inRoom(now),
    online: online(now),
    places: places.length,
    isChosen: chosen !== undefined,
    ...(name && { chosenName: name }),
    toAsk: (chosen ? [chosen] : places).reduce((count, each) => count + countToAsk(each), 0),
    passes: passesNow(now),
    booked: isRoomBooked(now),
    onlineReady: screenIsSettled(now) && hasTwoHosts(now),
  }
}
