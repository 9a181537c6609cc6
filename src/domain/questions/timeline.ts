import * as choices from '../plan/choices.ts'
import { amount, day, longText, oneOf, pastDay, people, person, yesNo } from './kinds.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 6. */
export const timelineQuestions = {
  firstMeeting: { page: 'date', answer: day },
  /** Another day for the first meeting, while it is thought about. It moves nothing until it is confirmed; empty text is a field that was just emptied. */
  newFirst: { page: 'date', answer: day, when: 'firstIsDated', closed: 'noted' },
  firm: { page: 'date', answer: oneOf(choices.firmness) },

  ownersAgreed: { page: 'line', answer: people },
  reviewOn: { page: 'date', answer: day },

  held: { page: 'after', answer: yesNo },
  heldOn: { page: 'after', answer: pastDay, when: 'firstWasHeld' },
  came: { page: 'after', answer: amount({ unit: 'people', whole: true, most: 500 }), when: 'firstWasHeld' },
  reviewedOn: { page: 'after', answer: pastDay, when: 'firstWasHeld' },
  outcome: { page: 'after', answer: oneOf(choices.outcomes) },

  /** Who calls a newcomer who said yes to a call, and within how many days of their first meeting. */
  followWho: { page: 'follow', answer: person, when: 'firstIsDated' },
  followDays: { page: 'follow', answer: amount({ unit: 'days', whole: true, most: 60 }), when: 'firstIsDated' },
  /** Who asks after somebody who did not come, and after how many meetings. */
  missedWho: { page: 'follow', answer: person, when: 'firstIsDated' },
  missedAfter: { page: 'follow', answer: amount({ unit: 'meetings', whole: true, most: 20 }), when: 'firstIsDated' },
  followWords: { page: 'follow', answer: longText, when: 'firstIsDated' },
} as const satisfies Questions

export const timeline = answersTo(timelineQuestions)
