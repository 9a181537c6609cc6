import { addDays, type IsoDate } from '../dates.ts'
import { isEmpty } from '../plan/answer.ts'
import { said, type Current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import type { Plan } from '../plan/plan.ts'
import { bookingCount } from '../timeline/figures.ts'
import { meetings, rhythmOf } from '../timeline/meetings.ts'
import { chosenPlace, findingOf } from './placeComparison.ts'

/** The dates to have ready on the phone: the first meeting and the two after it. Empty while no first meeting is set. */
export function datesToBook(now: Current): readonly IsoDate[] {
  const first = said(now.sections.timeline.firstMeeting)
  return first === undefined ? [] : meetings(first, rhythmOf(now, first), bookingCount)
}

/** Until when a date can still be given back to the chosen place; undefined where nobody has asked for the notice it wants. */
export function backBy(now: Current, date: IsoDate): IsoDate | undefined {
  const notice = chosenPlace(now)?.cancelNotice
  // a year and more is a slip of a key
  return notice === undefined || notice > 365 ? undefined : addDays(date, -Math.ceil(notice))
}

/** What only those who lend the room can say. */
export const aboutTheRoom = ['datesConfirmed', 'stepFreeWay', 'paidBy', 'onSite'] as const

/** Answers about a booking that would be set aside if another place were chosen. */
export function setAside(plan: Plan, id: string): readonly (typeof aboutTheRoom)[number][] {
  const { place } = plan.sections
  const before = place.chosen?.value
  if (before === undefined || before === id) return []
  return aboutTheRoom.filter((question) => !isEmpty(place[question]) && place[question]?.open === undefined)
}

/**
 * Chooses a place. What was said about booking another one is left open, with its words kept: the way round the steps of
 * one house must never pass for that of the next.
 */
export function choosePlace(plan: Plan, id: string): Edit {
  const aside = setAside(plan, id).map(
    (question) =>
      ({
        kind: 'answer',
        section: 'place',
        question,
        answer: { ...plan.sections.place[question], open: { as: 'notYet' } },
      }) as const,
  )
  return {
    kind: 'all',
    edits: [{ kind: 'answer', section: 'place', question: 'chosen', answer: { value: id } }, ...aside],
  }
}

/** A yes of the place stands behind an answer that was left open again, as after a move of the first meeting. */
export const wasConfirmed = ({ sections }: Plan): boolean =>
  sections.place.datesConfirmed?.open !== undefined && sections.place.datesConfirmed.value === 'yes'

/** Where the chosen place falls short and the founder can close the gap: how somebody gets in, who pays. */
export function toMend(now: Current): { readonly stepFree: boolean; readonly free: boolean } {
  const place = chosenPlace(now)
  const falls = (criterion: 'stepFree' | 'free') =>
    place !== undefined && ['partly', 'no'].includes(findingOf(place, criterion))
  return { stepFree: falls('stepFree'), free: falls('free') }
}

/** It is settled what happens when the place falls through; another place must be one that is still on the list. */
export function fallbackHolds(now: Current): boolean {
  const { fallback, fallbackPlace } = now.sections.place
  const way = said(fallback)
  if (way !== 'otherPlace') return way !== undefined
  const other = said(fallbackPlace)
  return other !== chosenPlace(now)?.id && now.lists.places.some((place) => place.id === other)
}
