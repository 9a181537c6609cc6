import type { Current } from '../plan/current.ts'
import type { Place } from './placeComparison.ts'

/** What to settle before meeting at somebody's home [TTC][CAM_R][POS]. */
export const homeQuestions = ['homeKnown', 'homeTwo', 'homeTold', 'homeUnlisted'] as const
export type HomeQuestion = (typeof homeQuestions)[number]

export const isHome = (place: Place): boolean => place.kind === 'home'

/** No other place is on the list: then there is nothing to choose between. */
export const isOnlyPlace = (now: Current): boolean => now.lists.places.length === 1

/** The safety questions of a home that are not answered with yes. */
export const homeGaps = (place: Place): readonly HomeQuestion[] =>
  isHome(place) ? homeQuestions.filter((question) => place[question] !== 'yes') : []

/** The address as a paper may carry it. Somebody's home stands on none: papers are left lying about. */
export const paperAddress = (place: Place): string | undefined => (isHome(place) ? undefined : place.address)
