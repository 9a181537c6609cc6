import * as choices from '../plan/choices.ts'
import { amount, day, longText, oneOf, pastDay, people, person, text } from './kinds.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 5. */
export const connectionsQuestions = {
  contactKind: { page: 'contact', answer: oneOf(choices.contactKinds) },
  publicContact: { page: 'contact', answer: text },
  testedBy: { page: 'contact', answer: person },
  testedOn: { page: 'contact', answer: pastDay },

  involvement: { page: 'involvement', answer: oneOf(choices.involvements) },
  helper: { page: 'involvement', answer: text, when: 'professionalTakesPart' },
  helperEndsAfter: {
    page: 'involvement',
    answer: amount({ unit: 'meetings', whole: true }),
    when: 'professionalTakesPart',
  },
  helperEndsOn: { page: 'involvement', answer: day, when: 'professionalTakesPart' },

  /** Word of mouth: who asks people in person, with which words, how many each, and how many have been asked. Numbers only. */
  inviters: { page: 'word', answer: people },
  inviteWords: { page: 'word', answer: longText },
  inviteEach: { page: 'word', answer: amount({ unit: 'people', whole: true }) },
  invitedSoFar: { page: 'word', answer: amount({ unit: 'people', whole: true }) },

  /** A professional's part: who asked them in, what they do, what they do not. */
  invitedBy: { page: 'continuum', answer: oneOf(choices.invitedBys), when: 'professionalHasPart' },
  helperDoes: { page: 'continuum', answer: longText, when: 'professionalHasPart' },
  helperDoesNot: { page: 'continuum', answer: longText, when: 'professionalHasPart' },
} as const satisfies Questions

export const connections = answersTo(connectionsQuestions)
