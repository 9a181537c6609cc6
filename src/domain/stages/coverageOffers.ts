import type { categories, connectionKinds } from '../plan/choices.ts'
import { said, type Current } from '../plan/current.ts'
import { isHidden } from './setting.ts'

type Kind = (typeof connectionKinds)[number]
type Category = (typeof categories)[number]

interface ConnectionOffer {
  /** Stored as `std` of an item: renaming one is a migration. */
  readonly id: string
  readonly kind: Kind
  /** The concerns it fits most; absent means every one. */
  readonly fits?: readonly Category[]
}

/**
 * Whom a founder could tell, the most useful first: the field guide's gatekeepers (section 7). That courts, funeral
 * directors and others come first for some concerns is our suggestion, after the examples there.
 */
export const connectionOffers = [
  // Survivors of abuse are sent to a specialist service first.
  { id: 'specialistService', kind: 'social', fits: ['abuse'] },
  { id: 'funeralHome', kind: 'funeral', fits: ['grief', 'widowhood'] },
  { id: 'coroner', kind: 'funeral', fits: ['grief', 'widowhood'] },
  { id: 'courts', kind: 'courts', fits: ['addiction', 'divorce', 'abuse'] },
  { id: 'school', kind: 'school', fits: ['parenting', 'disability', 'divorce'] },
  { id: 'studentCounseling', kind: 'school', fits: ['mentalHealth'] },
  { id: 'hospital', kind: 'health', fits: ['illness', 'disability', 'pregnancy', 'grief'] },
  { id: 'nurses', kind: 'health', fits: ['illness', 'disability', 'pregnancy'] },
  { id: 'therapist', kind: 'health', fits: ['mentalHealth', 'abuse', 'divorce', 'addiction'] },
  { id: 'publicHealth', kind: 'health', fits: ['addiction', 'pregnancy', 'parenting'] },
  { id: 'pharmacy', kind: 'health', fits: ['illness', 'mentalHealth'] },
  { id: 'insurer', kind: 'health', fits: ['illness', 'disability'] },
  { id: 'employeeHelp', kind: 'work', fits: ['addiction', 'mentalHealth'] },
  { id: 'seniorServices', kind: 'social', fits: ['widowhood', 'illness'] },
  { id: 'clergy', kind: 'worship', fits: ['grief', 'widowhood', 'divorce'] },
  { id: 'familyDoctor', kind: 'health' },
  { id: 'nationalBody', kind: 'national' },
  { id: 'clearinghouse', kind: 'listing' },
  { id: 'socialWorker', kind: 'social' },
  { id: 'helpline', kind: 'helpline' },
  { id: 'otherGroups', kind: 'group' },
  { id: 'library', kind: 'library' },
  { id: 'calendar', kind: 'media' },
  { id: 'broadcast', kind: 'media' },
] as const satisfies readonly ConnectionOffer[]

export type OfferId = (typeof connectionOffers)[number]['id']
export interface Offer extends ConnectionOffer {
  readonly id: OfferId
}

/** Kinds that make a group public. A group that must stay hidden is not offered them. */
export const publicKinds: readonly Kind[] = ['listing', 'media']
export const isOfferId = (id: string | undefined): id is OfferId => connectionOffers.some((offer) => offer.id === id)

/** How many suggestions stand on the page at once. */
const atOnce = 5

/** Those that fit this plan, the ones for its concern first. */
function fitting(now: Current): { readonly fit: readonly Offer[]; readonly rest: readonly Offer[] } {
  const concern = said(now.sections.about.category)
  const offers: readonly Offer[] = connectionOffers.filter(
    (offer) => !isHidden(now) || !publicKinds.includes(offer.kind),
  )
  const forConcern = offers.filter((offer) => concern !== undefined && offer.fits?.includes(concern))
  const forAll = offers.filter((offer) => offer.fits === undefined)
  return {
    fit: [...forConcern, ...forAll],
    rest: offers.filter((offer) => !forConcern.includes(offer) && !forAll.includes(offer)),
  }
}

/** Suggestions that are not on the list yet: those shown at once, and the others. */
export function offersNow(now: Current): { readonly first: readonly Offer[]; readonly more: readonly Offer[] } {
  const isOpen = (offer: Offer) => !now.lists.connections.some((each) => each.std === offer.id)
  const { fit, rest } = fitting(now)
  const open = fit.filter(isOpen)
  return { first: open.slice(0, atOnce), more: [...open.slice(atOnce), ...rest.filter(isOpen)] }
}

/** A suggestion, and the connection it has become, if it was taken. */
export interface Gatekeeper extends Offer {
  readonly taken?: string
}

/**
 * The whole list: those that fit the concern most, then all others by kind, in the order of usefulness. Taken ones keep
 * their place, so that nobody looks for them. What would make a hidden group public is left out.
 */
export function gatekeepers(now: Current): {
  readonly fitting: readonly Gatekeeper[]
  readonly byKind: readonly { readonly kind: Kind; readonly gatekeepers: readonly Gatekeeper[] }[]
} {
  const { fit, rest } = fitting(now)
  const withTaken = (offer: Offer): Gatekeeper => {
    const taken = now.lists.connections.find((each) => each.std === offer.id)?.id
    return taken === undefined ? offer : { ...offer, taken }
  }
  const others = [...fit.filter((offer) => offer.fits === undefined), ...rest]
  return {
    fitting: fit.filter((offer) => offer.fits !== undefined).map(withTaken),
    byKind: [...new Set(others.map((offer) => offer.kind))].map((kind) => ({
      kind,
      gatekeepers: others.filter((offer) => offer.kind === kind).map(withTaken),
    })),
  }
}

/** The kinds of gatekeeper worth telling for this concern, the most useful first. */
export const usefulKinds = (now: Current): readonly Kind[] => [...new Set(fitting(now).fit.map((offer) => offer.kind))]

/** What an accepted suggestion puts on the list: its kind, and the name of the national organization where it is known. */
export function offered(now: Current, offer: Offer): Readonly<Record<string, unknown>> {
  const name = offer.id === 'nationalBody' ? said(now.sections.about.nationalName) : undefined
  return {
    std: offer.id,
    kind: { value: offer.kind },
    ...(name === undefined ? {} : { organization: { value: name } }),
  }
}
