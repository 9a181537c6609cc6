import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from './answer.ts'
import * as choices from './choices.ts'

/**
 * The questions of every section, by id. Ids are stored; all are optional, and none is strict: the stored schema keeps
 * whatever was said, conditions and forms ask for more.
 */
export const about = z.object({
  problem: answer(text),
  category: answer(z.enum(choices.categories)),
  audience: answer(z.enum(choices.audiences)),
  relation: answer(z.enum(choices.relations)),
  setting: answer(z.enum(choices.settings)),
  area: answer(text),
  ages: answer(z.enum(choices.ageGroups)),
  /** Few people share the concern, or they live far apart. */
  rare: answer(yesNo),
  /** Place and contact must be known to members only. */
  hidden: answer(yesNo),
  similar: answer(z.enum(choices.looked)),
  similarNote: answer(text),
  national: answer(z.enum(choices.looked)),
  nationalName: answer(text),
  direction: answer(z.enum(choices.directions)),
  functions: answer(z.array(z.enum(choices.functions))),
  name: answer(text),
  planningStart: answer(date),
  /** When the founder would like to meet: `YYYY-MM-DD/YYYY-MM-DD`, from "about spring". */
  wish: answer(text),
})

export const coreGroup = z.object({
  lookIn: answer(z.array(z.enum(choices.lookingPlaces))),
  /** A third person is looked for until this day. */
  searchUntil: answer(date),
  noticeReplyBy: answer(date),
  noticeWords: answer(text),
  messageWords: answer(text),
})

export const expectations = z.object({
  months: answer(amount),
  sharers: answer(amount),
  firstTurnout: answer(amount),
  laterFew: answer(amount),
  laterMany: answer(amount),
  giving: answer(amount),
  receiving: answer(amount),
  organizing: answer(amount),
  hearing: answer(z.array(z.enum(choices.hearingWays))),
  helperMeetings: answer(amount),
  monthsReply: answer(z.enum(choices.replies)),
  hoursReply: answer(z.enum(choices.replies)),
  sharersReply: answer(z.enum(choices.replies)),
  firstTurnoutReply: answer(z.enum(choices.replies)),
  laterReply: answer(z.enum(choices.replies)),
  balanceReply: answer(z.enum(choices.replies)),
  hearingReply: answer(z.enum(choices.replies)),
  helperReply: answer(z.enum(choices.replies)),
  shortfall: answer(z.enum(choices.shortfallReplies)),
  shortfallNote: answer(text),
})

export const purpose = z.object({
  statement: answer(text),
  mayCome: answer(text),
  openness: answer(z.enum(choices.openness)),
  sizeFew: answer(amount),
  sizeMany: answer(amount),
  rhythm: answer(z.enum(choices.rhythms)),
  weekday: answer(z.enum(choices.weekdays)),
  nth: answer(z.array(z.enum(choices.nthWeeks))),
  /** `HH:MM`, 24 hours. */
  startTime: answer(text),
  /** Minutes. */
  length: answer(amount),
  leading: answer(z.enum(choices.leading)),
  firstLeaders: answer(z.array(ref)),
  confidentiality: answer(text),
  limits: answer(text),
  crisis: answer(text),
  crisisChecked: answer(date),
  money: answer(z.enum(choices.moneyWays)),
  moneyNote: answer(text),
})

export const place = z.object({
  transitWeight: answer(amount),
  safeWalkWeight: answer(amount),
  neutralWeight: answer(amount),
  sizeWeight: answer(amount),
  longBookingWeight: answer(amount),
  kitchenWeight: answer(amount),
  chosen: answer(ref),
  why: answer(text),
  datesConfirmed: answer(yesNo),
  /** How somebody who cannot climb steps gets in, where the place is not step-free. */
  stepFreeWay: answer(text),
  /** Who pays the rent, where there is one: members never do. */
  paidBy: answer(text),
  onSite: answer(text),
  fallback: answer(z.enum(choices.fallbacks)),
  fallbackPlace: answer(ref),
  platform: answer(text),
  host: answer(ref),
  coHost: answer(ref),
  dialIn: answer(text),
  timeLimit: answer(text),
  waitingRoom: answer(yesNo),
})

export const connections = z.object({
  contactKind: answer(z.enum(choices.contactKinds)),
  publicContact: answer(text),
  testedBy: answer(ref),
  testedOn: answer(date),
  involvement: answer(z.enum(choices.involvements)),
  helper: answer(text),
  helperEndsAfter: answer(amount),
  helperEndsOn: answer(date),
})

export const timeline = z.object({
  firstMeeting: answer(date),
  firm: answer(z.enum(choices.firmness)),
  ownersAgreed: answer(z.array(ref)),
  reviewOn: answer(date),
  held: answer(yesNo),
  heldOn: answer(date),
  came: answer(amount),
  reviewedOn: answer(date),
  outcome: answer(z.enum(choices.outcomes)),
})

export const sectionsSchema = z.object({ about, coreGroup, expectations, purpose, place, connections, timeline })
export type Sections = z.infer<typeof sectionsSchema>
export type SectionId = keyof Sections
export type StageId = Exclude<SectionId, 'about'>
export const sectionIds: readonly SectionId[] = ['about', 'coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline']
