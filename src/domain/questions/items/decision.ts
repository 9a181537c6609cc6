import * as choices from '../../plan/choices.ts'
import { day, longText, oneOf, pastDay, oneTalk } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** What a discussion settled, and how far it is agreed. */
export const decisionFields = {
  words: { answer: longText, closed: 'names' },
  state: { answer: oneOf(choices.decisionStates), closed: 'stands' },
  /** The discussion it was settled in. */
  talk: { answer: oneTalk, closed: 'happened' },
  decidedOn: { answer: pastDay, closed: 'happened' },
  reviewOn: { answer: day },
  note: { answer: longText, closed: 'noted' },
} as const satisfies Fields

export const decision = itemOf(decisionFields)
