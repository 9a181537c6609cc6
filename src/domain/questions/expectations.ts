import * as choices from '../plan/choices.ts'
import { amount, longText, manyOf, oneOf } from './kinds.ts'
import { balancePoints } from './limits.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 2. */
export const expectationsQuestions = {
  months: { page: 'effort', answer: amount({ unit: 'months', most: 60 }) },
  sharers: { page: 'effort', answer: amount({ unit: 'people', whole: true, most: 100 }) },
  firstTurnout: { page: 'effort', answer: amount({ unit: 'people', whole: true }) },
  laterFew: { page: 'effort', answer: amount({ unit: 'people', whole: true }), closed: 'asOne' },
  laterMany: { page: 'effort', answer: amount({ unit: 'people', whole: true }), closed: 'asOne' },
  hearing: { page: 'effort', answer: manyOf(choices.hearingWays) },
  helperMeetings: { page: 'effort', answer: amount({ unit: 'meetings', whole: true }) },
  giving: { page: 'effort', answer: amount({ unit: 'points', most: balancePoints }), closed: 'asOne' },
  receiving: { page: 'effort', answer: amount({ unit: 'points', most: balancePoints }), closed: 'asOne' },
  organizing: { page: 'effort', answer: amount({ unit: 'points', most: balancePoints }), closed: 'asOne' },

  monthsReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  hoursReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  sharersReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  firstTurnoutReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  laterReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  balanceReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  hearingReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },
  helperReply: { page: 'compare', answer: oneOf(choices.replies), closed: 'stands' },

  shortfall: { page: 'hours', answer: oneOf(choices.shortfallReplies) },
  shortfallNote: { page: 'hours', answer: longText, when: 'shortfallIsAnswered', closed: 'noted' },
} as const satisfies Questions

export const expectations = answersTo(expectationsQuestions)
