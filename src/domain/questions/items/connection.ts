import * as choices from '../../plan/choices.ts'
import { day, oneOf, pastDay, person, text } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

export const connectionFields = {
  organization: { answer: text, closed: 'names' },
  kind: { answer: oneOf(choices.connectionKinds), closed: 'names' },
  contact: { answer: text },
  reach: { answer: text },
  state: { answer: oneOf(choices.connectionStates), closed: 'stands' },
  lastOn: { answer: pastDay, closed: 'happened' },
  nextOn: { answer: day },
  nextWhat: { answer: text },
  owner: { answer: person },
  introducedBy: { answer: text, closed: 'noted' },
  /** The day somebody last made sure that what they have about the group is right. */
  confirmedOn: { answer: pastDay, closed: 'happened' },
} as const satisfies Fields

export const connection = itemOf(connectionFields)
