import * as choices from '../../plan/choices.ts'
import { longText, oneOf, pastDay, text } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** A similar group: looked for, asked, visited. */
export const groupFields = {
  name: { answer: text, closed: 'names' },
  where: { answer: text },
  reach: { answer: text },
  state: { answer: oneOf(choices.groupStates), closed: 'stands' },
  askedOn: { answer: pastDay, closed: 'happened' },
  visitedOn: { answer: pastDay, closed: 'happened' },
  /** Whether somebody like the founder would be well there. */
  fits: { answer: oneOf(choices.fits) },
  result: { answer: longText, closed: 'noted' },
} as const satisfies Fields

export const group = itemOf(groupFields)
