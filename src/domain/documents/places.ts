import type { IsoDate } from '../dates.ts'
import { criteria, knockOuts, onVisit, type Criterion, type KnockOut, type VisitCriterion } from '../plan/criteria.ts'
import { said, type Current } from '../plan/current.ts'
import { datesToBook } from '../stages/placeBooking.ts'
import {
  chosenPlace,
  findingOf,
  fitOf,
  mustHaves,
  type Finding,
  type Fit,
  type Place,
} from '../stages/placeComparison.ts'
import { isHome, paperAddress } from '../stages/placeHome.ts'
import { ourNeeds } from '../stages/placeQuestions.ts'
import { seenOf, visitSheet, type PhoneQuestion } from '../stages/placeVisit.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { groupName, namingInside, personFor } from './group.ts'
import { gapsOf, known } from './known.ts'
import type { Naming } from './names.ts'

export type AskedOfPlace = Criterion | VisitCriterion

/** One column of the comparison. */
export interface PlaceFact {
  readonly name?: string
  /** From 1, for a place without a name. */
  readonly number: number
  readonly kind?: NonNullable<Place['kind']>
  readonly isHome: boolean
  readonly address?: string
  readonly contact?: string
  readonly cost?: string
  readonly timesFree?: string
  readonly inCharge?: string
  /** Days before a date on which it can still be given back. */
  readonly cancelNotice?: number
  readonly visitNote?: string
  readonly learnedBy?: string
  readonly learnedOn?: IsoDate
  readonly found: Readonly<Record<AskedOfPlace, { readonly finding: Finding; readonly note?: string }>>
  /** Must-haves that it does not have; what the founders have closed is not among them. */
  readonly lacks: readonly { readonly what: KnockOut; readonly how: 'no' | 'partly' }[]
  readonly toAsk: readonly AskedOfPlace[]
  /** The weighted sum: small print, it never picks. */
  readonly fit?: Fit
}

/** What is settled of a room on the screen; each is asked about where it is absent. */
export interface ScreenFacts {
  readonly platform?: string
  readonly host?: string
  readonly coHost?: string
  readonly dialIn?: string
  readonly timeLimit?: string
  readonly waitingRoom?: 'yes' | 'no'
}

/** Comparing places (field guide, sections 6 and 9): questions, knock-outs, who is in charge, what it costs. */
export interface PlacesFacts {
  readonly group?: string
  readonly hidden: boolean
  readonly inRoom: boolean
  readonly needs: ReturnType<typeof ourNeeds>
  readonly dates: readonly IsoDate[]
  readonly phone: readonly PhoneQuestion[]
  readonly visit: readonly AskedOfPlace[]
  readonly places: readonly PlaceFact[]
  readonly chosen?: PlaceFact
  readonly reserve?: PlaceFact
  readonly why?: string
  /** Only for a group that meets on the screen, too. */
  readonly screen?: ScreenFacts
}

export function placesFacts(now: Current, naming: Naming): PlacesFacts {
  const { place } = now.sections
  // A place of which nothing is known: all questions, in the order in which they are asked.
  const { phone, visit } = visitSheet({ id: '' })
  const places = now.lists.places.map((each, at) => ({ id: each.id, fact: factOf(now, naming, each, at + 1) }))
  const factAt = (id: string | undefined) => places.find((each) => each.id === id)?.fact
  return {
    ...known({
      group: groupName(now),
      chosen: factAt(chosenPlace(now)?.id),
      reserve: factAt(said(place.fallbackPlace)),
      why: said(place.why),
      screen: online(now) ? screenOf(now, naming) : undefined,
    }),
    hidden: isHidden(now),
    inRoom: inRoom(now),
    needs: ourNeeds(now),
    dates: datesToBook(now),
    phone,
    visit,
    places: places.map(({ fact }) => fact),
  }
}

function factOf(now: Current, naming: Naming, place: Place, number: number): PlaceFact {
  const all = mustHaves(now, place)
  const at = (what: AskedOfPlace, finding: Finding) =>
    [what, { finding, ...known({ note: place[`${what}Note`] }) }] as const
  return {
    ...known({
      name: place.name,
      kind: place.kind,
      address: paperAddress(place),
      contact: place.contact,
      cost: place.cost,
      timesFree: place.timesFree,
      inCharge: place.inCharge,
      cancelNotice: place.cancelNotice,
      visitNote: place.visitNote,
      learnedBy: personFor(now, naming, place.learnedBy ?? place.visitedBy ?? place.phonedBy),
      learnedOn: place.learnedOn ?? place.visitedOn ?? place.phonedOn,
      fit: fitOf(now, place),
    }),
    number,
    isHome: isHome(place),
    found: recordOf([
      ...criteria.map((each) => at(each, findingOf(place, each))),
      ...onVisit.map((each) => at(each, seenOf(place, each))),
    ]),
    lacks: (['no', 'partly'] as const).flatMap((how) => all[how].map((what) => ({ what, how }))),
    toAsk: [...knockOuts, ...criteria.filter((each) => !knockOuts.some((must) => must === each))].filter(
      (each) => findingOf(place, each) === 'unknown',
    ),
  }
}

type Found = PlaceFact['found']
function recordOf(entries: readonly (readonly [AskedOfPlace, Found[AskedOfPlace]])[]): Found
function recordOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries)
}

const screenOf = (now: Current, naming: Naming): ScreenFacts => {
  const { platform, host, coHost, dialIn, timeLimit, waitingRoom } = now.sections.place
  return known({
    platform: said(platform),
    host: personFor(now, naming, said(host)),
    coHost: personFor(now, naming, said(coHost)),
    dialIn: said(dialIn),
    timeLimit: said(timeLimit),
    waitingRoom: said(waitingRoom),
  })
}

export const placesAbout: DocumentAbout = {
  id: 'places',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: namingInside,
  missing: (now) => {
    const { inRoom: meetsInRoom, needs, places, screen, dates } = placesFacts(now, 'full')
    const toAsk = now.lists.places.filter((_, at) => (places[at]?.toAsk.length ?? 0) > 0)
    return gapsOf([
      ['weekday', 'purpose/order', needs.weekday === undefined || needs.time === undefined],
      ['size', 'purpose/size', meetsInRoom && needs.people === undefined],
      ['firstMeeting', 'timeline/date', meetsInRoom && dates.length === 0],
      ['places', 'place/places', meetsInRoom && places.length === 0],
      ...toAsk.map(({ id }) => ['placesUnknown', 'place/places', meetsInRoom, id] as const),
      ['platform', 'place/online', screen !== undefined && screen.platform === undefined],
    ])
  },
}
