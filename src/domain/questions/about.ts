import * as choices from '../plan/choices.ts'
import { amount, day, longText, manyOf, nearDay, oneOf, pastDay, person, text, wish, yesNo } from './kinds.ts'
import { answersTo, type Questions } from './question.ts'

/** What is asked about the group before the stages. */
export const aboutQuestions = {
  problem: { page: 'concern', answer: longText },
  audience: { page: 'concern', answer: oneOf(choices.audiences) },
  category: { page: 'concern', answer: oneOf(choices.categories) },
  relation: { page: 'concern', answer: oneOf(choices.relations) },

  setting: { page: 'where', answer: oneOf(choices.settings) },
  area: { page: 'where', answer: text, when: 'inRoom' },
  ages: { page: 'where', answer: oneOf(choices.ageGroups) },
  /** Few people share the concern, or they live far apart. */
  rare: { page: 'functions', answer: yesNo },
  /** Place and contact must be known to members only. */
  hidden: { page: 'where', answer: yesNo },

  hostOrganization: { page: 'young', answer: text, when: 'minorsMayCome' },
  checksBy: { page: 'young', answer: text, when: 'minorsMayCome' },
  checksAgreedOn: { page: 'young', answer: pastDay, when: 'minorsMayCome' },
  secondAdult: { page: 'young', answer: yesNo, when: 'minorsMayCome' },
  parentsKnow: { page: 'young', answer: longText, when: 'minorsMayCome' },

  specialistService: { page: 'safety', answer: longText, when: 'isHidden' },
  excluded: { page: 'safety', answer: text, when: 'isHidden' },
  safeCalling: { page: 'safety', answer: longText, when: 'isHidden' },
  placeTold: { page: 'safety', answer: text, when: 'isHidden' },

  similar: { page: 'others', answer: oneOf(choices.looked) },
  similarNote: { page: 'others', answer: longText, when: 'similarFound' },
  national: { page: 'others', answer: oneOf(choices.looked) },
  nationalName: { page: 'others', answer: text, when: 'nationalFound' },
  direction: { page: 'functions', answer: oneOf(choices.directions) },

  functions: { page: 'functions', answer: manyOf(choices.functions) },

  name: { page: 'name', answer: text },
  planningStart: { page: 'name', answer: nearDay },
  /** When the founder would like to meet: `YYYY-MM-DD/YYYY-MM-DD`, from "about spring". */
  wish: { page: 'name', answer: wish },

  nationalAskedOn: { page: 'national', answer: pastDay, when: 'nationalInQuestion' },
  nationalOffers: { page: 'national', answer: manyOf(choices.nationalOffers), when: 'nationalInQuestion' },
  nationalSaid: { page: 'national', answer: longText, when: 'nationalInQuestion' },

  affiliationGives: { page: 'affiliation', answer: longText, when: 'affiliationInQuestion' },
  affiliationAsks: { page: 'affiliation', answer: longText, when: 'affiliationInQuestion' },
  affiliationName: { page: 'affiliation', answer: text, when: 'affiliationInQuestion' },
  affiliationContact: { page: 'affiliation', answer: text, when: 'affiliationInQuestion' },
  affiliationReview: { page: 'affiliation', answer: day, when: 'affiliationInQuestion' },

  approvalNeeded: { page: 'approval', answer: yesNo },
  approvalBy: { page: 'approval', answer: text, when: 'approvalNeeded' },
  approvalState: { page: 'approval', answer: oneOf(choices.approvalStates), when: 'approvalNeeded' },
  /** The day of that state: when it was asked for, given or refused. */
  approvalOn: { page: 'approval', answer: pastDay, when: 'approvalIsUnderWay' },
  approvalTerms: { page: 'approval', answer: longText, when: 'approvalNeeded' },

  /** The founder's own reason. */
  ownWhy: { page: 'why', answer: longText, isPrivate: true },
  part: { page: 'why', answer: oneOf(choices.founderParts) },
  publicFace: { page: 'why', answer: person, when: 'founderStaysBack' },

  alreadyMeets: { page: 'footing', answer: yesNo },
  meetsSince: { page: 'footing', answer: text, when: 'meetsAlready' },
  usuallyCome: { page: 'footing', answer: amount({ unit: 'people', most: 1000 }), when: 'meetsAlready' },
  newFooting: { page: 'footing', answer: manyOf(choices.footings), when: 'meetsAlready' },
} as const satisfies Questions

export const about = answersTo(aboutQuestions)
