import * as z from 'zod/mini'
import { connection } from '../questions/items/connection.ts'
import { contact } from '../questions/items/contact.ts'
import { decision } from '../questions/items/decision.ts'
import { discussion } from '../questions/items/discussion.ts'
import { duty } from '../questions/items/duty.ts'
import { enquiry } from '../questions/items/enquiry.ts'
import { evaluation } from '../questions/items/evaluation.ts'
import { group } from '../questions/items/group.ts'
import { meeting } from '../questions/items/meeting.ts'
import { part } from '../questions/items/part.ts'
import { person } from '../questions/items/person.ts'
import { place } from '../questions/items/place.ts'
import { review } from '../questions/items/review.ts'
import { rule } from '../questions/items/rule.ts'
import { task } from '../questions/items/task.ts'

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
