import { criteria, onVisit } from '../plan/criteria.ts'
import type { Current, Now } from '../plan/current.ts'
import { leftOpenNow } from './leftOpen.ts'
import { aboutTheRoom } from './placeBooking.ts'
import { chosenPlace, type Place } from './placeComparison.ts'

/** What was left to ask outside about places, besides the criteria: those are asked by phone as long as they are not known. */
export interface Outside {
  /** Fields of this place: its cost, who decides about the room. */
  readonly fields: readonly string[]
  /** Questions of the stage that only whoever lends this room can answer: once it is chosen. */
  readonly questions: readonly string[]
}

const listedAnyway: readonly string[] = [...criteria, ...onVisit]

/** What to ask in the call to one place. */
export const outsideOf = (now: Current, place: Place): Outside => ({
  fields: leftOpenNow(now)
    .filter(
      ({ list, item, field, open }) =>
        list === 'places' && item === place.id && open.as === 'askOutside' && !listedAnyway.includes(field),
    )
    .map(({ field }) => field),
  questions: chosenPlace(now)?.id === place.id ? askedOutside(now).filter(isAboutTheRoom) : [],
})

/** Questions of the stage left to ask outside that belong to no place on the list: about a screen, a bus, or while none is chosen. */
export const outsideAtLarge = (now: Current): readonly string[] =>
  askedOutside(now).filter((question) => !isAboutTheRoom(question) || chosenPlace(now) === undefined)

const isAboutTheRoom = (question: string): boolean => aboutTheRoom.some((each) => each === question)

const askedOutside = (now: Current): readonly string[] =>
  Object.entries<Now<unknown> | undefined>({ ...now.sections.place }).flatMap(([question, answer]) =>
    answer?.is === 'open' && answer.open.as === 'askOutside' ? [question] : [],
  )
