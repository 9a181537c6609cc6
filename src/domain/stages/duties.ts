import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { inRoom, online } from './setting.ts'

/** From when on somebody must hold a duty. */
export type DutyFrom = 'now' | 'fromBooking' | 'fromFirstMeeting'

export interface StandardDuty {
  readonly id: string
  /** Hours a month until the first meeting; an estimate that errs high, without meeting time and dated tasks. */
  readonly hoursBefore: number
  /** Hours a month from the first meeting on. */
  readonly hoursAfter: number
  /** A holder and a deputy are needed from then on. */
  readonly essential?: DutyFrom
  /** A holder is needed from then on; a deputy is not. */
  readonly holderOnly?: DutyFrom
  /** Absent means always. */
  readonly when?: (now: Current) => boolean
}

/** The standing duties of `stages.md`, in its order. Ids are stored as `std` of an item. One-off tasks are never duties. */
export const standardDuties = [
  { id: 'publicContact', hoursBefore: 1, hoursAfter: 1.5, essential: 'now' },
  { id: 'facilitating', hoursBefore: 1, hoursAfter: 1, essential: 'now' },
  { id: 'placeAndKeys', hoursBefore: 0, hoursAfter: 0.5, essential: 'fromBooking', when: inRoom },
  { id: 'onlineHost', hoursBefore: 0, hoursAfter: 0.5, essential: 'fromBooking', when: online },
  { id: 'outreachLog', hoursBefore: 1, hoursAfter: 1, holderOnly: 'now' },
  // The facilitator's deputy may hold it.
  { id: 'coFacilitating', hoursBefore: 0, hoursAfter: 0.5, holderOnly: 'fromFirstMeeting' },
  { id: 'records', hoursBefore: 1, hoursAfter: 0.5 },
  { id: 'welcoming', hoursBefore: 0, hoursAfter: 0.5 },
  { id: 'settingUp', hoursBefore: 0, hoursAfter: 1, when: inRoom },
  { id: 'timekeeping', hoursBefore: 0, hoursAfter: 0 },
  { id: 'writingPrinting', hoursBefore: 0, hoursAfter: 0.5 },
  { id: 'money', hoursBefore: 0, hoursAfter: 0.5, when: (now: Current) => said(now.sections.purpose.money) !== 'none' },
  { id: 'contactList', hoursBefore: 0.5, hoursAfter: 0.5 },
  { id: 'topicsSpeakers', hoursBefore: 0, hoursAfter: 0.5 },
  { id: 'teamCare', hoursBefore: 0.5, hoursAfter: 0.5 },
] as const satisfies readonly StandardDuty[]

export type DutyId = (typeof standardDuties)[number]['id']
/** `before` and `after` the first meeting. */
export type DutyPhase = 'before' | 'after'

/** The standard duty of that id; undefined for one of the founder's own making. */
export const standardDuty = (id: string | undefined): StandardDuty | undefined =>
  standardDuties.find((each) => each.id === id)

/** Hours a month that a duty takes: what the founder said, else the standard estimate, else none. */
export function dutyHours(
  duty: Pick<CurrentItem<'duties'>, 'std' | 'hoursBefore' | 'hoursAfter'>,
  phase: DutyPhase,
): number {
  const standard = standardDuty(duty.std)
  return phase === 'before'
    ? (duty.hoursBefore ?? standard?.hoursBefore ?? 0)
    : (duty.hoursAfter ?? standard?.hoursAfter ?? 0)
}

/** Whether a duty belongs to this plan at all: `onlineHost` does not in a group that meets in a room. */
export const dutyApplies = (now: Current, std: string | undefined): boolean => standardDuty(std)?.when?.(now) ?? true
