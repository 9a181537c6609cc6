import { said, type Current } from '../plan/current.ts'
import { allOwnedAndDated, haveAgreed } from '../timeline/agreed.ts'
import { nearMeeting } from '../timeline/near.ts'
import { reviewDay } from '../timeline/reviewDay.ts'
import { wasHeld } from '../timeline/shown.ts'
import { isOpenTask } from '../timeline/task.ts'
import { timeline as timelineOf } from '../timeline/timeline.ts'
import { direction, type Outcome } from './direction.ts'
import { metBefore } from './setting.ts'
import { section } from './section.ts'
import { timelineSteps } from './steps/timeline.ts'

const firstHasPassed = (now: Current): boolean => {
  const first = said(now.sections.timeline.firstMeeting)
  return first !== undefined && first < now.today
}

/** The first meeting's day as somebody said it: a draft moves with the calendar. */
const setFirst = ({ sections }: Current) => said(sections.timeline.heldOn) ?? said(sections.timeline.firstMeeting)

/**
 * The first review has a day on which there is something to review (after the group has met, and not before the third
 * meeting where that comes first), was held already, or has named the day of the next.
 */
export const isReviewDated = (now: Current): boolean => {
  const { days, nextOn } = direction(now)
  const isDated = (said(now.sections.timeline.reviewOn) ?? '') > (setFirst(now) ?? '') && !reviewDay(now).isTooEarly
  return isDated || days.length > 0 || nextOn !== undefined
}

export const timeline = section(timelineSteps, [
  { id: 'firstDateSet', at: 'date', met: (now) => said(now.sections.timeline.firstMeeting) !== undefined },
  {
    // All dates hang on the first meeting: while it is a draft, so are they.
    id: 'ownersAndDates',
    at: 'line',
    met: (now) => said(now.sections.timeline.firstMeeting) !== undefined && allOwnedAndDated(now, timelineOf(now)),
  },
  { id: 'ownersAgreed', at: 'line', met: (now) => haveAgreed(now, timelineOf(now)) },
  { id: 'reviewDated', at: 'date', met: isReviewDated },
  {
    id: 'firstMeetingTold',
    at: 'after',
    timed: true,
    // before that day there is nothing to tell, and "met" would be said of nothing
    when: firstHasPassed,
    met: (now) => said(now.sections.timeline.held) !== undefined || metBefore(now),
  },
])

export interface TimelineFacts {
  /** The first meeting has a day; otherwise the plan counts from a draft. */
  readonly dated: boolean
  readonly held: boolean
  /** Tasks that are still to be done, and how many of them are late; none where a meeting is so near that nothing else leads. */
  readonly open: number
  readonly late: number
  readonly outcome?: Outcome
}

/** What this stage holds so far, for one line of the overview. */
export function substance(now: Current): TimelineFacts {
  const line = timelineOf(now)
  const open = line.tasks.filter(isOpenTask)
  const { outcome } = direction(now)
  return {
    dated: said(now.sections.timeline.firstMeeting) !== undefined,
    held: wasHeld(now),
    open: open.length + line.undated.filter(isOpenTask).length,
    late: nearMeeting(now) ? 0 : open.filter((task) => task.state === 'late').length,
    ...(outcome === undefined ? {} : { outcome }),
  }
}
