import { daysBetween, weekday, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { meetings, rhythmOf } from '../timeline/meetings.ts'

/** The next `count` meetings from today on, once the first one has a date and the rhythm is said; else none. */
export function nextMeetings(now: Current, count: number): readonly IsoDate[] {
  const first = said(now.sections.timeline.firstMeeting)
  if (first === undefined || said(now.sections.purpose.rhythm) === undefined) return []
  // A plan that is opened again years later still has an end to count to.
  const gone = Math.min(520, Math.ceil(Math.max(0, daysBetween(first, now.today)) / 7))
  return meetings(first, rhythmOf(now, first), gone + count)
    .filter((date) => date >= now.today)
    .slice(0, count)
}

/** The first meeting is on another day of the week than the rhythm says. */
export function isFirstOnAnotherDay(now: Current): boolean {
  const first = said(now.sections.timeline.firstMeeting)
  const day = said(now.sections.purpose.weekday)
  return first !== undefined && day !== undefined && weekday(first) !== Number(day)
}
