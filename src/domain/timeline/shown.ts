import { takesPart } from '../questions/rules.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'
import type { IsoDate } from '../dates.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { direction } from '../stages/direction.ts'
import { agreedPeople, essentialDuties, isHeldByTwo } from '../stages/holders.ts'
import { metBefore } from '../stages/setting.ts'
import { chosenPlace, mustHaves } from '../stages/placeComparison.ts'

/** The four discussions before the first meeting and the topic that makes a discussion count as one. */
export const talks = { talk1: 'hopes', talk2: 'purpose', talk3: 'rules', talk4: 'rehearsal' } as const
export type TalkId = keyof typeof talks
export const isTalk = (id: string): id is TalkId => Object.hasOwn(talks, id)

/** The discussion that is this talk: taken from the guide, else one on its topic, held ones first. */
export function talkOf(now: Current, talk: TalkId): CurrentItem<'discussions'> | undefined {
  const { discussions } = now.lists
  const onTopic = discussions.filter((each) => each.topics?.includes(talks[talk]) ?? false)
  const own = discussions.find((each) => each.std === talk)
  return (own && isHeld(own) ? own : undefined) ?? onTopic.find(isHeld) ?? own ?? onTopic[0]
}

const isHeld = (each: CurrentItem<'discussions'>): boolean => each.held === 'yes'

/** Whether one of the four talks took place, and on which day. */
export const talkHeld =
  (talk: TalkId) =>
  (now: Current): boolean =>
    talkOf(now, talk)?.held === 'yes'
export const talkHeldOn =
  (talk: TalkId) =>
  (now: Current): IsoDate | undefined =>
    talkOf(now, talk)?.date

/** Somebody looked for groups like it, and found one or none; "not looked yet" is no look, a group that was asked is one. */
export const hasLooked = (now: Current): boolean => {
  const similar = said(now.sections.about.similar)
  return (
    similar === 'yes' ||
    similar === 'no' ||
    now.lists.groups.some(({ state }) => state === 'asked' || state === 'visited')
  )
}

/** The national body was asked, or has said something. */
export const nationalAsked = (now: Current): boolean =>
  said(now.sections.about.nationalAskedOn) !== undefined || said(now.sections.about.nationalSaid) !== undefined

/** The founder and two more have agreed: nobody has to be looked for any longer. */
export const threeAgreed = (now: Current): boolean => agreedPeople(now).length >= 3

/** Holder and deputy for what somebody must do from now on. */
export const essentialsShared = (now: Current): boolean =>
  essentialDuties(now, 'now').every((duty) => isHeldByTwo(now, duty))

/** Somebody called and looked: the place is booked, or it is chosen and every must-have of it is known. Choosing alone proves nothing. */
export const placesCalled = (now: Current): boolean => {
  const chosen = chosenPlace(now)
  return isRoomBooked(now) || (chosen !== undefined && mustHaves(now, chosen).unknown.length === 0)
}

/** A professional takes part in meetings, or nobody has said yet: then a part and its end are to be agreed. */
export const mayHaveHelper = (now: Current): boolean => {
  const level = said(now.sections.connections.involvement)
  return level === undefined || takesPart(level)
}

/** The first meeting took place: somebody says so, or it lies before the plan. */
export const wasHeld = (now: Current): boolean => said(now.sections.timeline.held) === 'yes' || metBefore(now)

/** After the first meeting somebody said how the work is shared now. */
export const loadLookedAt = (now: Current): boolean =>
  wasHeld(now) && said(now.sections.coreGroup.loadSeen) !== undefined

/** Paused, joined another group or ended: what was planned stays readable, nothing is asked for any longer. */
export const hasStopped = (now: Current): boolean => {
  const { outcome } = direction(now)
  return outcome === 'pause' || outcome === 'join' || outcome === 'end'
}

/** A second review was held, and none is dated since: the newest one named no day for another. */
export const isReviewed = (now: Current): boolean => {
  const { days, nextOn } = direction(now)
  return days.length > 1 && nextOn === undefined
}
