import * as choices from '../plan/choices.ts'
import { amount, day, longText, manyOf, oneOf, pastDay, people, person, text, time } from './kinds.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 3. */
export const purposeQuestions = {
  statement: { page: 'who', answer: longText },
  mayCome: { page: 'who', answer: longText },
  openness: { page: 'who', answer: oneOf(choices.openness) },
  sizeFew: { page: 'size', answer: amount({ unit: 'people', whole: true, most: 500 }) },
  sizeMany: { page: 'size', answer: amount({ unit: 'people', whole: true, most: 500 }) },

  rhythm: { page: 'order', answer: oneOf(choices.rhythms) },
  weekday: { page: 'order', answer: oneOf(choices.weekdays) },
  nth: { page: 'order', answer: manyOf(choices.nthWeeks), when: 'isMonthly' },
  /** `HH:MM`, 24 hours. */
  startTime: { page: 'order', answer: time('meeting') },
  /** Minutes. */
  length: { page: 'order', answer: amount({ unit: 'minutes', length: 'hours', whole: true, most: 600 }) },

  leading: { page: 'order', answer: oneOf(choices.leading) },
  firstLeaders: { page: 'order', answer: people },

  confidentiality: { page: 'privacy', answer: longText },
  limits: { page: 'privacy', answer: longText },
  crisis: { page: 'privacy', answer: longText },
  crisisChecked: { page: 'privacy', answer: pastDay },
  money: { page: 'privacy', answer: oneOf(choices.moneyWays) },

  program: { page: 'program', answer: oneOf(choices.programs) },
  programNote: { page: 'program', answer: longText, when: 'followsAProgram' },
  life: { page: 'program', answer: oneOf(choices.lives) },
  /** Meetings of a fixed program. */
  lifeMeetings: { page: 'program', answer: amount({ unit: 'meetings', whole: true, most: 500 }), when: 'hasFixedTerm' },
  comeAndGo: { page: 'program', answer: longText, when: 'hasNoFixedTerm' },

  growth: { page: 'size', answer: oneOf(choices.growthWays) },
  /** From so many people in the room. */
  growthFrom: { page: 'size', answer: amount({ unit: 'people', whole: true, most: 500 }), when: 'growthIsPlanned' },
  growthNote: { page: 'size', answer: longText },

  // Where in the meeting each of the encyclopedia entry's six reasons finds its place.
  identityAt: { page: 'order', answer: longText },
  empowermentAt: { page: 'order', answer: longText },
  disclosureAt: { page: 'order', answer: longText },

  helperAt: { page: 'order', answer: longText },
  modelsAt: { page: 'order', answer: longText },
  understandingAt: { page: 'order', answer: longText },

  crossTalk: { page: 'conduct', answer: oneOf(choices.crossTalk) },
  advice: { page: 'conduct', answer: oneOf(choices.adviceWays) },
  selling: { page: 'conduct', answer: oneOf(choices.sellingWays) },
  dominating: { page: 'conduct', answer: longText },

  children: { page: 'home', answer: oneOf(choices.childrenWays) },
  childrenNote: { page: 'home', answer: longText, when: 'childrenAreMinded' },
  careAtHome: { page: 'home', answer: longText },
  rides: { page: 'home', answer: longText, when: 'inRoom' },

  between: { page: 'between', answer: manyOf(choices.betweenWays) },
  betweenHours: { page: 'between', answer: text, when: 'contactsAreKept' },
  betweenKeeper: { page: 'between', answer: person, when: 'contactsAreKept' },
  betweenDeletion: { page: 'between', answer: oneOf(choices.deletions), when: 'contactsAreKept' },
  /** Weeks until a contact is deleted. */
  betweenWeeks: {
    page: 'between',
    answer: amount({ unit: 'weeks', whole: true, most: 520 }),
    when: 'deletesAfterWeeks',
  },

  firstProject: { page: 'projects', answer: longText },
  firstProjectBy: { page: 'projects', answer: day },
  advocacyAim: { page: 'projects', answer: longText, when: 'speaksUp' },
  advocacySpeaker: { page: 'projects', answer: person, when: 'speaksUp' },
  topicsWanted: { page: 'projects', answer: longText, when: 'learns' },

  cover: { page: 'cover', answer: oneOf(choices.covers), when: 'inRoom' },
  coverSaidBy: { page: 'cover', answer: text, when: 'inRoom' },
  coverSaidOn: { page: 'cover', answer: pastDay, when: 'inRoom' },
  hostRules: { page: 'cover', answer: longText, when: 'inRoom' },

  moneyNote: { page: 'cash', answer: longText, when: 'handlesMoney' },
  cashKeeper: { page: 'cash', answer: person, when: 'handlesMoney' },
  cashChecker: { page: 'cash', answer: person, when: 'handlesMoney' },
  /** In the group's own money. */
  cashYear: { page: 'cash', answer: amount({ unit: 'aYear' }), when: 'handlesMoney' },
  cashSeen: { page: 'cash', answer: oneOf(choices.figuresSeen), when: 'handlesMoney' },
} as const satisfies Questions

export const purpose = answersTo(purposeQuestions)
