import type { IsoDate } from '../dates.ts'
import { valueOf, type Answer } from '../plan/answer.ts'
import type { Edit } from '../plan/edit.ts'
import { field } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'

/** What was written in place of the day that stands: it counts in nothing until it is confirmed. */
export const newDay = field('timeline', 'newFirst')

/** What was written in place of the day that stands, where that is still to be decided. */
export const undecided = (plan: Plan): Answer<IsoDate> | undefined => {
  const wish = newDay.read(plan)
  const stands = valueOf(plan.sections.timeline.firstMeeting)
  const isEmpty = wish === undefined || (wish.value === undefined && wish.typed === undefined)
  return stands === undefined || isEmpty || wish.value === stands ? undefined : wish
}

/** The field of the day that stands was emptied, and not left yet. */
export const isEmptied = (plan: Plan): boolean => undecided(plan)?.typed?.trim() === ''

/** Takes the day of the first meeting away: the plan counts with its draft again. */
export const takeFirstAway = (): Edit => ({
  kind: 'all',
  edits: [field('timeline', 'firstMeeting').put({}), newDay.put({})],
})
