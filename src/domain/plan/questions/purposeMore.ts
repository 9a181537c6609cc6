import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'

/** Asked under "More, when you want it": nobody needs these for "ready". */
export const purposeMore = {
  program: answer(z.enum(choices.programs)),
  programNote: answer(text),
  life: answer(z.enum(choices.lives)),
  /** Meetings of a fixed program. */
  lifeMeetings: answer(amount),
  comeAndGo: answer(text),

  growth: answer(z.enum(choices.growthWays)),
  /** From so many people in the room. */
  growthFrom: answer(amount),
  growthNote: answer(text),

  // Where in the meeting each of the encyclopedia entry's six reasons finds its place.
  identityAt: answer(text),
  empowermentAt: answer(text),
  disclosureAt: answer(text),
  helperAt: answer(text),
  modelsAt: answer(text),
  understandingAt: answer(text),

  crossTalk: answer(z.enum(choices.crossTalk)),
  advice: answer(z.enum(choices.adviceWays)),
  selling: answer(z.enum(choices.sellingWays)),
  dominating: answer(text),

  children: answer(z.enum(choices.childrenWays)),
  childrenNote: answer(text),
  careAtHome: answer(text),
  rides: answer(text),

  between: answer(z.array(z.enum(choices.betweenWays))),
  betweenHours: answer(text),
  betweenKeeper: answer(ref),
  betweenDeletion: answer(z.enum(choices.deletions)),
  /** Weeks until a contact is deleted. */
  betweenWeeks: answer(amount),

  firstProject: answer(text),
  firstProjectBy: answer(date),
  advocacyAim: answer(text),
  advocacySpeaker: answer(ref),
  topicsWanted: answer(text),

  cover: answer(z.enum(choices.covers)),
  coverSaidBy: answer(text),
  coverSaidOn: answer(date),
  hostRules: answer(text),

  cashKeeper: answer(ref),
  cashChecker: answer(ref),
  /** In the group's own money. */
  cashYear: answer(amount),
  cashSeen: answer(z.enum(choices.figuresSeen)),
}
