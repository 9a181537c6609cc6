import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { chosenPlace } from '../stages/placeComparison.ts'
import { isHome, paperAddress } from '../stages/placeHome.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import { known } from './known.ts'

/** Where a group meets, as far as a paper may say it. */
export interface WhereFacts {
  readonly inRoom: boolean
  readonly online: boolean
  /** Place and contact are for members only: neither area nor place is here then. */
  readonly hidden: boolean
  readonly area?: string
  /** The chosen place has confirmed the first dates; until then nobody can rely on it. */
  readonly isConfirmed: boolean
  /** Somebody's home: neither its name nor its address stands on a paper. */
  readonly isHome: boolean
  readonly place?: string
  readonly address?: string
  readonly platform?: string
  readonly access: AccessFacts
}

/** How one gets in, as far as it is known of the chosen place. */
export interface AccessFacts {
  readonly stepFree?: 'yes' | 'partly' | 'no'
  /** How somebody gets in who cannot climb steps, where the place is not step-free. */
  readonly way?: string
  readonly toilet?: 'yes'
  /** What was noted about bus, train and parking. */
  readonly transit?: string
}

/** The facts of the place. A hidden group's, and a home's, never leave the plan. */
export function whereFacts(now: Current): WhereFacts {
  const hidden = isHidden(now)
  const place = inRoom(now) ? chosenPlace(now) : undefined
  const isAtHome = place !== undefined && isHome(place)
  const isOpen = !hidden && place !== undefined && !isAtHome
  return {
    ...known({
      area: hidden ? undefined : said(now.sections.about.area),
      place: isOpen ? place.name : undefined,
      address: isOpen ? paperAddress(place) : undefined,
      platform: hidden ? undefined : said(now.sections.place.platform),
    }),
    inRoom: inRoom(now),
    online: online(now),
    hidden,
    isConfirmed: isRoomBooked(now),
    isHome: isAtHome,
    access: isOpen
      ? known({
          stepFree: place.stepFree === 'unknown' ? undefined : place.stepFree,
          way: said(now.sections.place.stepFreeWay),
          toilet: place.toilet === 'yes' ? place.toilet : undefined,
          transit: place.transit === 'no' ? undefined : place.transitNote,
        })
      : {},
  }
}

/** The chosen place as a paper may name it: nothing where it is somebody's home, whose address stands on no paper. */
export function placeOn(now: Current): Pick<CurrentItem<'places'>, 'name' | 'address'> | undefined {
  const place = chosenPlace(now)
  return place === undefined || isHome(place) ? undefined : known({ name: place.name, address: paperAddress(place) })
}
