import type { ListName } from '../../plan/lists.ts'
import type { Field, Fields } from '../question.ts'
import { connectionFields } from './connection.ts'
import { contactFields } from './contact.ts'
import { decisionFields } from './decision.ts'
import { discussionFields } from './discussion.ts'
import { dutyFields } from './duty.ts'
import { enquiryFields } from './enquiry.ts'
import { evaluationFields } from './evaluation.ts'
import { groupFields } from './group.ts'
import { meetingFields } from './meeting.ts'
import { partFields } from './part.ts'
import { personFields } from './person.ts'
import { placeFields } from './place.ts'
import { reviewFields } from './review.ts'
import { ruleFields } from './rule.ts'
import { taskFields } from './task.ts'

/** The fields of every list's items. */
export const fields = {
  people: personFields,
  duties: dutyFields,
  discussions: discussionFields,
  parts: partFields,
  rules: ruleFields,
  places: placeFields,
  connections: connectionFields,
  tasks: taskFields,
  groups: groupFields,
  decisions: decisionFields,
  contacts: contactFields,
  meetings: meetingFields,
  enquiries: enquiryFields,
  evaluations: evaluationFields,
  reviews: reviewFields,
} as const satisfies Record<ListName, Fields>

type All = typeof fields
/** The fields of a list's items that can be left open. */
export type OpenField<L extends ListName> = {
  [F in keyof All[L]]: All[L][F] extends { readonly closed: string } ? never : F
}[keyof All[L]]

const byName: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries(fields).map(([list, each]) => [list, new Map(Object.entries<Field>(each))]),
)

/** A field of a list's item; undefined where there is none. */
export const fieldOf = (list: ListName, name: string): Field | undefined => byName.get(list)?.get(name)

/** Whether a field of a list's item can be left open. */
export const mayLeaveOpen = (list: ListName, name: string): boolean => {
  const field = fieldOf(list, name)
  return field !== undefined && field.closed === undefined
}
