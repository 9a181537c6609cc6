import * as z from 'zod/mini'
import { connection } from './items/connection.ts'
import { contact } from './items/contact.ts'
import { decision } from './items/decision.ts'
import { discussion } from './items/discussion.ts'
import { duty } from './items/duty.ts'
import { enquiry } from './items/enquiry.ts'
import { evaluation } from './items/evaluation.ts'
import { group } from './items/group.ts'
import { meeting } from './items/meeting.ts'
import { part } from './items/part.ts'
import { person } from './items/person.ts'
import { place } from './items/place.ts'
import { review } from './items/review.ts'
import { rule } from './items/rule.ts'
import { task } from './items/task.ts'

/**
 * The lists of a plan. Every item has a stable id, so that copies can be merged. An item taken from the field guide
 * keeps `std`, its key there, and shows the guide's words until the founder writes their own.
 */
export const listsSchema = z.object({
  people: z.array(person),
  duties: z.array(duty),
  discussions: z.array(discussion),
  parts: z.array(part),
  rules: z.array(rule),
  places: z.array(place),
  connections: z.array(connection),
  tasks: z.array(task),
  groups: z.array(group),
  decisions: z.array(decision),
  contacts: z.array(contact),
  meetings: z.array(meeting),
  enquiries: z.array(enquiry),
  evaluations: z.array(evaluation),
  reviews: z.array(review),
})
export type Lists = z.infer<typeof listsSchema>
export type ListName = keyof Lists
export type Item<L extends ListName> = Lists[L][number]
export const listNames: readonly ListName[] = [
  'people',
  'duties',
  'discussions',
  'parts',
  'rules',
  'places',
  'connections',
  'tasks',
  'groups',
  'decisions',
  'contacts',
  'meetings',
  'enquiries',
  'evaluations',
  'reviews',
]
