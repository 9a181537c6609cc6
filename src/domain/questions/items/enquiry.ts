import * as choices from '../../plan/choices.ts'
import { amount, oneOf, pastDay } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** People who asked about the group, in numbers, and how they had heard of it. */
export const enquiryFields = {
  on: { answer: pastDay, closed: 'happened' },
  count: { answer: amount({ unit: 'people', whole: true, most: 1000 }), closed: 'happened' },
  heard: { answer: oneOf(choices.hearingWays), closed: 'happened' },
  came: { answer: amount({ unit: 'people', whole: true, most: 1000 }), closed: 'happened' },
} as const satisfies Fields

export const enquiry = itemOf(enquiryFields)
