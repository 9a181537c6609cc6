import { addDays, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { heldMeetings } from './diary.ts'

/** Within so many days a newcomer hears from the group, after so many missed meetings somebody asks. Our suggestion (`stages.md`). */
export const suggestedDays = 2
export const suggestedMeetings = 2

/** The newcomers of the last meeting, and the day by which they are called; undefined where nobody new is noted for it. */
export function newLately(now: Current, within: number): { readonly newcomers: number; readonly on: IsoDate; readonly by: IsoDate } | undefined {
  const last = heldMeetings(now).at(-1)
  return last?.newcomers ? { newcomers: last.newcomers, on: last.on, by: addDays(last.on, within) } : undefined
}
