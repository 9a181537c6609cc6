import { criteria, type Criterion } from '../plan/criteria.ts'
import { said, type Current } from '../plan/current.ts'
import { findingOf, type Place } from './placeComparison.ts'
import { groupSize } from './range.ts'

/** What one sees only on the spot. All else is asked by phone first, and saves a trip (field guide, section 6). */
const onTheSpot: readonly Criterion[] = ['private', 'safeWalk', 'neutral']

/** What decides whether a visit is worth it comes first on the phone. */
const onThePhone: readonly Criterion[] = [
  'slot',
  'stepFree',
  'toilet',
  'free',
  ...criteria.filter((each) => each !== 'slot'),
]

interface ToAsk {
  readonly phone: readonly Criterion[]
  readonly visit: readonly Criterion[]
}

/** What is still unknown of a place: first the questions for the phone, then what to look at. */
export function toAsk(place: Place): ToAsk {
  const isOpen = (criterion: Criterion) => findingOf(place, criterion) === 'unknown'
  const phone = [...new Set(onThePhone)].filter((criterion) => isOpen(criterion) && !onTheSpot.includes(criterion))
  return { phone, visit: onTheSpot.filter(isOpen) }
}

/** How many of the criteria of a place are still unknown. */
export const countToAsk = (place: Place): number =>
  criteria.filter((criterion) => findingOf(place, criterion) === 'unknown').length

interface OurNeeds {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  /** `HH:MM`. */
  readonly time?: string
  /** The most people expected in the room. */
  readonly people?: number
}

/** What the questions name, as far as stage 3 has settled it: "free on Thursdays at 7 pm", "room for 12". */
export function ourNeeds(now: Current): OurNeeds {
  const { weekday, startTime } = now.sections.purpose
  const [day, time, people] = [said(weekday), said(startTime), groupSize(now).most]
  return { ...(day && { weekday: Number(day) }), ...(time && { time }), ...(people && { people }) }
}
