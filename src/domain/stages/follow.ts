import { addDays, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { heldMeetings } from './diary.ts'

/** Within so many days a newcomer hears from the group, after so many missed meetings somebody asks. Our suggestion (`stages.md`). */
export const suggestedDays = 2
export const suggestedMeetings = 2

/** So long after that day a call would surprise more than it helps: nothing is said of it any longer. */
const tooLate = 14

/** The newcomers of the last meeting, and the day by which they are called; undefined where nobody new is noted for it, or it is long ago. */
export function newLately(
  now: Current,
  within: number,
): { readonly newcomers: number; readonly on: IsoDate; readonly by: IsoDate } | undefined {
  const last = heldMeetings(now).at(-1)
  if (!last?.newcomers) return undefined
  const by = addDays(last.on, within)
  return addDays(by, tooLate) < now.today ? undefined : { newcomers: last.newcomers, on: last.on, by }
}
