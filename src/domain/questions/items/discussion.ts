import * as choices from '../../plan/choices.ts'
import { amount, longText, manyOf, nearDay, people, person, text, yesNo } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

export const discussionFields = {
  topics: { answer: manyOf(choices.talkTopics), closed: 'names' },
  date: { answer: nearDay },
  where: { answer: text },
  /** A person's id, or `counselor`. */
  facilitator: { answer: person },
  held: { answer: yesNo, closed: 'stands' },
  came: { answer: people, closed: 'happened' },
  notes: { answer: longText, closed: 'noted' },
  decided: { answer: longText, closed: 'noted' },
  /** How long it is meant to last, in minutes. */
  minutes: { answer: amount({ unit: 'minutes', length: 'hours', whole: true, most: 600 }), closed: 'noted' },
} as const satisfies Fields

export const discussion = itemOf(discussionFields)
