import * as choices from '../../plan/choices.ts'
import { day, longText, nearDay, oneOf, text } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** A direction review: topics, speakers, structure, and what comes of it. */
export const reviewFields = {
  on: { answer: nearDay, closed: 'happened' },
  topics: { answer: longText, closed: 'happened' },
  speakers: { answer: text, closed: 'happened' },
  structure: { answer: text, closed: 'happened' },
  outcome: { answer: oneOf(choices.outcomes) },
  note: { answer: longText, closed: 'noted' },
  nextOn: { answer: day },
} as const satisfies Fields

export const review = itemOf(reviewFields)
