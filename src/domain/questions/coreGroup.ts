import * as choices from '../plan/choices.ts'
import { amount, day, longText, manyOf, oneOf, people, person, text } from './kinds.ts'
import { longestTerm } from './limits.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 1. */
export const coreGroupQuestions = {
  lookIn: { page: 'search', answer: manyOf(choices.lookingPlaces) },
  /** A third person is looked for until this day. */
  searchUntil: { page: 'search', answer: day },
  noticeReplyBy: { page: 'notice', answer: day },
  noticeWords: { page: 'notice', answer: longText },
  messageWords: { page: 'search', answer: longText },

  askAbout: { page: 'ask', answer: manyOf(choices.askedAbout) },
  askOwn: { page: 'ask', answer: longText },

  /** Months that a term usually takes. */
  termMonths: { page: 'terms', answer: amount({ unit: 'months', most: longestTerm }) },

  trainingWhat: { page: 'training', answer: text },
  trainingWho: { page: 'training', answer: people },
  trainingBy: { page: 'training', answer: day },
  handbook: { page: 'training', answer: text },

  couldLead: { page: 'succession', answer: people },
  practices: { page: 'succession', answer: person },
  practiceOn: { page: 'succession', answer: day },
  /** Weeks before they leave, somebody says so. */
  noticeWeeks: { page: 'succession', answer: amount({ unit: 'weeks', most: 52 }) },
  stepsIn: { page: 'succession', answer: person },

  loadSeen: { page: 'loadAgain', answer: oneOf(choices.loadsSeen), when: 'firstIsDated' },
  loadNextOn: { page: 'loadAgain', answer: day, when: 'firstIsDated' },

  // The founder's own rest.
  restOn: { page: 'care', answer: day, isPrivate: true },
  restUntil: { page: 'care', answer: day, isPrivate: true },
  restStandIn: { page: 'care', answer: person, isPrivate: true },
} as const satisfies Questions

export const coreGroup = answersTo(coreGroupQuestions)
