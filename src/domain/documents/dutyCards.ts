import type { IsoDate } from '../dates.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { dutyHours, standardDuties, type DutyId } from '../stages/duties.ts'
import { holdersOf, isWithUs, standingDuties } from '../stages/holders.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import type { DocumentAbout, Missing } from './documents.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn, ownWordsOn } from './onPaper.ts'

/** One duty as its card tells it. Undefined is a line to fill in by hand. */
export interface DutyCard {
  readonly id: string
  /** The standard duty it is: the guide's words tell its purpose and tasks. */
  readonly std: DutyId | undefined
  /** The founder's own words for it. */
  readonly title: string | undefined
  readonly holder: string | undefined
  readonly deputy: string | undefined
  readonly successor: string | undefined
  /** The last day of the term. */
  readonly until: IsoDate | undefined
  /** Hours a month; undefined for a duty of the founder's own without a number. */
  readonly hours:
    | {
        /** Undefined where nobody has said it, of a duty of the founder's own. */
        readonly before: number | undefined
        readonly after: number | undefined
        /** Nobody has changed our estimate. */ readonly isEstimate: boolean
      }
    | undefined
  readonly handOver: string | undefined
}

export interface DutyCardsFacts {
  readonly group: string | undefined
  readonly cards: readonly DutyCard[]
  readonly inRoom: boolean
  readonly online: boolean
  readonly hidden: boolean
}

/**
 * A card for every duty on the list; while there is none, for those that every group needs. Duties, terms and hand-over:
 * field guide, sections 2 and 9 [SHQ][AA_R]. A person's number is never read here.
 */
export function dutyCardsFacts(now: Current, naming: Naming): DutyCardsFacts {
  const name = (person: string | undefined) => nameOn(now, naming, person)
  return {
    group: groupOn(now),
    cards: standingDuties(now).map((duty) => {
      const { holder, deputy } = handsOf(now, duty)
      return {
        id: duty.id,
        std: keyOf(duty.std),
        title: duty.title,
        holder: name(holder),
        deputy: deputy === holder ? undefined : name(deputy),
        successor: name(duty.successor),
        until: duty.until,
        hours: hoursOf(duty),
        handOver: ownWordsOn(naming, duty.handOver),
      }
    }),
    inRoom: inRoom(now),
    online: online(now),
    hidden: isHidden(now),
  }
}

const keyOf = (std: string | undefined): DutyId | undefined => standardDuties.find((each) => each.id === std)?.id

function hoursOf(duty: CurrentItem<'duties'>): DutyCard['hours'] {
  const isOwn = keyOf(duty.std) === undefined
  if (isOwn && duty.hoursBefore === undefined && duty.hoursAfter === undefined) return undefined
  return {
    before: isOwn ? duty.hoursBefore : dutyHours(duty, 'before'),
    after: isOwn ? duty.hoursAfter : dutyHours(duty, 'after'),
    isEstimate: !isOwn && (duty.hoursBefore === undefined || duty.hoursAfter === undefined),
  }
}

/** The host of an online meeting may be named on the page "Online" alone. */
const handsOf = (now: Current, { std, holder, deputy }: CurrentItem<'duties'>) =>
  std === 'onlineHost'
    ? { ...holdersOf(now, std) }
    : { holder: isWithUs(now, holder) ? holder : undefined, deputy: isWithUs(now, deputy) ? deputy : undefined }

export const dutyCardsAbout: DocumentAbout = {
  id: 'dutyCards',
  namings: ['full', 'first', 'initials', 'none'],
  // The cards stay with people who know one another; of a hidden group less is said.
  namingAtFirst: (now) => (isHidden(now) ? 'initials' : 'first'),
  missing: (now) => {
    if (now.lists.duties.length === 0) return [{ what: 'duties', at: 'coreGroup/duties' }]
    return standingDuties(now).flatMap((duty): readonly Missing[] => {
      const { holder, deputy } = handsOf(now, duty)
      if (holder === undefined) return [{ what: 'holder', at: 'coreGroup/duties', item: duty.id }]
      const needsTwo = standardDuties.some((each) => each.id === duty.std && 'essential' in each)
      return needsTwo && (deputy === undefined || deputy === holder)
        ? [{ what: 'deputy', at: 'coreGroup/duties', item: duty.id }]
        : []
    })
  },
}
