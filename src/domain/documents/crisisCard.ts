import type { IsoDate } from '../dates.ts'
import { isSaid, said, saidOrWritten, type Current } from '../plan/current.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { areSeveral, handsAt } from './inTheRoom.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn, ownWordsOn } from './onPaper.ts'
import { placeOn } from './where.ts'

export interface CrisisCardFacts {
  readonly group: string | undefined
  readonly several: boolean
  readonly inRoom: boolean
  readonly online: boolean
  readonly leads: string | undefined
  readonly stepsOut: string | undefined
  /** What the group agreed on, in its own words. */
  readonly agreed: string | undefined
  readonly checkedOn: IsoDate | undefined
  /** What must not stay private, in the group's own words. */
  readonly limits: string | undefined
  /** Where the meeting is: emergency services ask for it. Never of a hidden group. */
  readonly place: { readonly name: string | undefined; readonly address: string | undefined } | undefined
  /** A service that knows the concern, where the founder named one. */
  readonly service: string | undefined
}

/**
 * Facts of the crisis card (field guide, sections 4, 9 and 11). Numbers are entered by hand, with the day they were
 * checked: they differ from country to country, and a wrong one costs a life. Nothing here assesses a person [THP].
 */
export function crisisCardFacts(now: Current, naming: Naming): CrisisCardFacts {
  const { about, purpose } = now.sections
  const hands = handsAt(now)
  const hidden = isHidden(now)
  const place = inRoom(now) && !hidden ? placeOn(now) : undefined
  return {
    group: groupOn(now),
    several: areSeveral(now),
    inRoom: inRoom(now),
    online: online(now),
    leads: nameOn(now, naming, hands.leads),
    stepsOut: nameOn(now, naming, hands.stepsOut),
    agreed: ownWordsOn(naming, said(purpose.crisis)),
    checkedOn: saidOrWritten(purpose.crisisChecked),
    limits: said(purpose.limits),
    place:
      place && (place.name !== undefined || place.address !== undefined)
        ? { name: place.name, address: place.address }
        : undefined,
    // The name of such a service alone says what a hidden group is about.
    service: hidden ? undefined : said(about.specialistService),
  }
}

export const crisisCardAbout: DocumentAbout = {
  id: 'crisisCard',
  namings: ['first', 'full', 'initials', 'none'],
  // For those who lead: what they agreed on says who does what.
  namingAtFirst: () => 'first',
  missing: (now) => {
    const { purpose, place } = now.sections
    const hands = handsAt(now)
    return [
      ...(isSaid(purpose.crisis) ? [] : [{ what: 'crisis', at: 'purpose/privacy' } as const]),
      ...(isSaid(purpose.crisisChecked) ? [] : [{ what: 'crisisChecked', at: 'purpose/privacy' } as const]),
      ...(isSaid(purpose.limits) ? [] : [{ what: 'limits', at: 'purpose/privacy' } as const]),
      ...(hands.leads !== undefined && hands.stepsOut !== undefined
        ? []
        : [{ what: 'twoLeaders', at: 'purpose/order' } as const]),
      ...(inRoom(now) && !isHidden(now) && !isSaid(place.chosen)
        ? [{ what: 'place', at: 'place/compare' } as const]
        : []),
    ]
  },
}
