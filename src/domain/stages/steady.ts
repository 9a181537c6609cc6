import { addMonths } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { counselorId } from '../plan/plan.ts'
import { heldMeetings } from './diary.ts'
import { isHeldByTwo } from './holders.ts'

export type SteadyId = 'held' | 'returning' | 'twoLead' | 'newcomer'
export interface SteadySign {
  readonly id: SteadyId
  readonly met: boolean
}

/** Meetings held, and how many of them with people who came again. */
export const steadyMeetings = 4
export const steadyReturns = { people: 3, meetings: 3 }

/**
 * Signs of a steady group (field guide, section 10: our suggestion). Nobody is followed from meeting to meeting, so "three
 * or more people came back three times" is read from numbers: three meetings at which three or more had been there before.
 * `newcomer` looks at the month before the last meeting, not before today: a pause in the diary is no failure.
 */
export function steadySigns(now: Current): readonly SteadySign[] {
  const held = heldMeetings(now)
  const last = held.at(-1)
  const since = last && addMonths(last.on, -1)
  const isRecent = (on: string) => since !== undefined && on > since
  const leaders = new Set(
    now.lists.meetings.flatMap(({ led }) => (led === undefined || led === counselorId ? [] : [led])),
  )
  return [
    { id: 'held', met: held.length >= steadyMeetings },
    {
      id: 'returning',
      met: held.filter(({ returned = 0 }) => returned >= steadyReturns.people).length >= steadyReturns.meetings,
    },
    { id: 'twoLead', met: leaders.size >= 2 || isHeldByTwo(now, 'facilitating') },
    { id: 'newcomer', met: held.length > 1 && held.some(({ on, newcomers = 0 }) => isRecent(on) && newcomers > 0) },
  ]
}
