import * as choices from '../plan/choices.ts'
import { amount, longText, manyOf, oneOf, person, onePlace, text, time, weight, yesNo } from './kinds.ts'
import { answersTo, type Questions } from './question.ts'

/** Stage 4. */
export const placeQuestions = {
  chosen: { page: 'compare', answer: onePlace, when: 'inRoom' },
  why: { page: 'compare', answer: longText, when: 'inRoom' },
  /** How somebody who cannot climb steps gets in, where the place is not step-free. */
  stepFreeWay: { page: 'compare', answer: longText, when: 'placeHasSteps' },
  /** Who pays the rent, where there is one: members never do. */
  paidBy: { page: 'compare', answer: text, when: 'placeCosts' },

  datesConfirmed: { page: 'book', answer: yesNo, when: 'inRoom' },
  onSite: { page: 'book', answer: text, when: 'inRoom' },
  fallback: { page: 'book', answer: oneOf(choices.fallbacks), when: 'inRoom' },
  fallbackPlace: { page: 'book', answer: onePlace, when: 'fallsBackToAPlace' },

  platform: { page: 'online', answer: text, when: 'online' },
  dialIn: { page: 'online', answer: text, when: 'online' },
  timeLimit: { page: 'online', answer: text, when: 'online' },
  waitingRoom: { page: 'online', answer: yesNo, when: 'online' },

  host: { page: 'online', answer: person, when: 'online' },
  coHost: { page: 'online', answer: person, when: 'online' },

  /** How members get in. Told to them alone: on no document, and in no plan that is handed over without contacts. */
  joinLink: { page: 'join', answer: text, when: 'online' },
  meetingId: { page: 'join', answer: text, when: 'online' },
  passcode: { page: 'join', answer: text, when: 'online' },

  transitWeight: { page: 'weights', answer: weight, when: 'inRoom' },
  safeWalkWeight: { page: 'weights', answer: weight, when: 'inRoom' },
  neutralWeight: { page: 'weights', answer: weight, when: 'inRoom' },

  sizeWeight: { page: 'weightsRoom', answer: weight, when: 'inRoom' },
  longBookingWeight: { page: 'weightsRoom', answer: weight, when: 'inRoom' },
  kitchenWeight: { page: 'weightsRoom', answer: weight, when: 'inRoom' },

  clashes: { page: 'times', answer: manyOf(choices.clashes) },
  /** `HH:MM`, 24 hours. */
  lastBusAt: { page: 'times', answer: time('lastBus'), when: 'lastBusMatters' },
  clashesWay: { page: 'times', answer: longText },

  screenRules: { page: 'onlineMore', answer: manyOf(choices.screenRules), when: 'online' },
  /** The zone in which the group tells its times. */
  zone: { page: 'onlineMore', answer: oneOf(choices.timeZones), when: 'online' },
  /** Where else people sit at their screens. */
  timeZones: { page: 'onlineMore', answer: manyOf(choices.timeZones), when: 'online' },

  screenSeat: { page: 'hybrid', answer: person, when: 'bothWays' },
  screenHeard: { page: 'hybrid', answer: longText, when: 'bothWays' },
  screenTurns: { page: 'hybrid', answer: oneOf(choices.screenTurns), when: 'bothWays' },

  losingTells: { page: 'losing', answer: person, when: 'inRoom' },
  losingWays: { page: 'losing', answer: manyOf(choices.tellingWays), when: 'inRoom' },
  losingHours: { page: 'losing', answer: amount({ unit: 'hours', most: 240 }), when: 'inRoom' },
  losingDoor: { page: 'losing', answer: person, when: 'inRoom' },
  losingNext: { page: 'losing', answer: longText, when: 'inRoom' },
} as const satisfies Questions

export const place = answersTo(placeQuestions)
