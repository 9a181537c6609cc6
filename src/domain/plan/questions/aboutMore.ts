import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'

/** Asked where it applies, or under "More, when you want it". */
export const aboutMore = {
  nationalAskedOn: answer(date),
  nationalOffers: answer(z.array(z.enum(choices.nationalOffers))),
  nationalSaid: answer(text),

  affiliationGives: answer(text),
  affiliationAsks: answer(text),
  affiliationName: answer(text),
  affiliationContact: answer(text),
  affiliationReview: answer(date),

  approvalNeeded: answer(yesNo),
  approvalBy: answer(text),
  approvalState: answer(z.enum(choices.approvalStates)),
  /** The day of that state: when it was asked for, given or refused. */
  approvalOn: answer(date),
  approvalTerms: answer(text),

  /** The founder's own reason; `private.ts` keeps it off every paper. */
  ownWhy: answer(text),
  part: answer(z.enum(choices.founderParts)),
  publicFace: answer(ref),

  hostOrganization: answer(text),
  checksBy: answer(text),
  checksAgreedOn: answer(date),
  secondAdult: answer(yesNo),
  parentsKnow: answer(text),

  specialistService: answer(text),
  excluded: answer(text),
  safeCalling: answer(text),
  placeTold: answer(text),

  alreadyMeets: answer(yesNo),
  meetsSince: answer(text),
  usuallyCome: answer(amount),
  newFooting: answer(z.array(z.enum(choices.footings))),
}
