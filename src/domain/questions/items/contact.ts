import * as choices from '../../plan/choices.ts'
import { oneConnection, longText, oneOf, pastDay, person } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** One entry of the log: a connection was called, written to or visited, and this came of it. */
export const contactFields = {
  connection: { answer: oneConnection, closed: 'names' },
  on: { answer: pastDay, closed: 'happened' },
  by: { answer: person, closed: 'happened' },
  how: { answer: oneOf(choices.contactWays), closed: 'happened' },
  outcome: { answer: oneOf(choices.contactOutcomes), closed: 'happened' },
  note: { answer: longText, closed: 'noted' },
} as const satisfies Fields

export const contact = itemOf(contactFields)
