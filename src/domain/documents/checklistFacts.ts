import { knockOuts, type KnockOut } from '../plan/criteria.ts'
import { said, type Current } from '../plan/current.ts'
import type { IsoDate } from '../dates.ts'
import { datesToBook } from '../stages/placeBooking.ts'
import { contacted, isNamed, outreachGoal, saidYes } from '../stages/coverage.ts'
import { agreedPeople } from '../stages/holders.ts'
import { chosenPlace, findingOf, type Finding, type Place } from '../stages/placeComparison.ts'
import { isHidden } from '../stages/setting.ts'
import { nameOn } from './onPaper.ts'
import type { Naming } from './names.ts'

/** What the plan knows of a line of the checklist, at its end: facts in place of "Not yet". */
export type ChecklistFact =
  | { readonly is: 'names'; readonly names: readonly string[] }
  /** As somebody wrote it. */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'months' | 'hours' | 'sharers' | 'listed'; readonly count: number }
  /** So many of those that it takes. */
  | { readonly is: 'of'; readonly count: number; readonly of: number }
  | { readonly is: 'day'; readonly day: IsoDate }
  | { readonly is: 'days'; readonly days: readonly IsoDate[] }
  | {
      readonly is: 'place'
      readonly name: string | undefined
      readonly found: readonly { readonly what: KnockOut; readonly finding: Finding }[]
    }

type Teller = (now: Current, naming: Naming) => ChecklistFact | undefined

const text = (value: string | undefined): ChecklistFact | undefined =>
  value === undefined ? undefined : { is: 'text', text: value }
const number = (is: 'months' | 'hours' | 'sharers' | 'listed', count: number | undefined): ChecklistFact | undefined =>
  count === undefined || count === 0 ? undefined : { is, count }

const named = (now: Current, naming: Naming, ids: readonly (string | undefined)[]): ChecklistFact | undefined => {
  const names = ids.flatMap((id) => nameOn(now, naming, id) ?? [])
  return names.length === 0 ? undefined : { is: 'names', names }
}
const holder =
  (std: 'publicContact' | 'facilitating' | 'placeAndKeys'): Teller =>
  (now, naming) => {
    const duty = now.lists.duties.find((each) => each.std === std)
    return named(now, naming, [duty?.holder, duty?.deputy])
  }

/** Of a group that must stay hidden, a lost list must tell neither place nor address. */
const open =
  (teller: Teller): Teller =>
  (now, naming) =>
    isHidden(now) ? undefined : teller(now, naming)

const foundAt = (place: Place | undefined): ChecklistFact | undefined =>
  place === undefined
    ? undefined
    : { is: 'place', name: place.name, found: knockOuts.map((what) => ({ what, finding: findingOf(place, what) })) }

/** By stage and condition. What is not here has nothing to say but that it is done or not. */
const tellers: Readonly<Record<string, Teller>> = {
  'coreGroup.twoAgreed': (now, naming) =>
    named(
      now,
      naming,
      agreedPeople(now)
        .filter(({ you }) => !you)
        .map(({ id }) => id),
    ),
  'coreGroup.contactHeld': holder('publicContact'),
  'coreGroup.facilitatingHeld': holder('facilitating'),
  'coreGroup.placeHeld': holder('placeAndKeys'),
  'expectations.monthsAnswered': (now) => number('months', said(now.sections.expectations.months)),
  'expectations.hoursAnswered': (now) => number('hours', now.lists.people.find(({ you }) => you)?.hours),
  'expectations.sharersAnswered': (now) => number('sharers', said(now.sections.expectations.sharers)),
  'place.chosen': open((now) => text(chosenPlace(now)?.name)),
  // The one that is chosen; until then the first on the list, whose answers are asked for next.
  'place.knockOutsPass': open((now) => foundAt(chosenPlace(now) ?? now.lists.places[0])),
  'place.booked': (now) =>
    said(now.sections.place.datesConfirmed) === 'yes' ? { is: 'days', days: datesToBook(now) } : undefined,
  'place.fallback': open((now) =>
    text(now.lists.places.find(({ id }) => id === said(now.sections.place.fallbackPlace))?.name),
  ),
  'connections.hasList': (now) => number('listed', now.lists.connections.filter(isNamed).length),
  'connections.contactTested': open((now) => text(said(now.sections.connections.publicContact))),
  'connections.contactedEnough': (now) => ({
    is: 'of',
    count: contacted(now).contacts,
    of: outreachGoal(now).contacts,
  }),
  'connections.oneYes': open((now) => text(now.lists.connections.find(saidYes)?.organization)),
  'timeline.firstDateSet': (now) => {
    const day = said(now.sections.timeline.firstMeeting)
    return day === undefined ? undefined : { is: 'day', day }
  },
  'timeline.reviewDated': (now) => {
    const day = said(now.sections.timeline.reviewOn)
    return day === undefined ? undefined : { is: 'day', day }
  },
}

export const checklistFact = (
  now: Current,
  naming: Naming,
  condition: { readonly stage: string; readonly id: string },
): ChecklistFact | undefined => tellers[`${condition.stage}.${condition.id}`]?.(now, naming)
