import type { IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import type { SourceKey } from '../sources.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { gatekeepersTold, isListed } from '../stages/coverage.ts'
import { isInvolvementAgreed } from '../stages/coverageInvolvement.ts'
import { direction } from '../stages/direction.ts'
import { evaluationsByDay, isCounted } from '../stages/evaluations.ts'
import { inRoom, isHidden } from '../stages/setting.ts'
import * as shown from './shown.ts'

/** Who does it, until a person is known: `owners.ts` finds one. */
export type Role = 'founder' | 'contact' | 'core' | 'facilitator' | 'place' | 'writer' | 'outreach'

/** When it is due: so many weeks or days from planning start, from the first meeting, or from the nth meeting. */
export type Anchor =
  | { readonly on: 'start'; readonly weeks: number; /** Never later than so many weeks before the first meeting. */ readonly latest?: number }
  | { readonly on: 'first'; readonly weeks: number }
  | { readonly on: 'first'; readonly days: number }
  | { readonly on: 'meeting'; readonly nth: number; /** Whichever comes first. */ readonly orWeeks?: number }

export interface TaskRule {
  /** Stored as the key of overrides and ticks: renaming one is a migration. */
  readonly id: string
  /** Also the lane of the drawing. */
  readonly stage: StageId
  readonly due: Anchor
  /** An estimate, to be changed. */
  readonly hours: number
  readonly by: Role
  /** A date, or what other tasks hang on: a diamond. Otherwise a box that ends on the due date and began so many weeks before. */
  readonly milestone?: true
  readonly weeks?: number
  readonly sources: readonly SourceKey[]
  /** Belongs to this plan at all; absent means always. */
  readonly when?: (now: Current) => boolean
  /** The day that the plan itself names for it, where it does: nothing moves it. */
  readonly setOn?: (now: Current) => IsoDate | undefined
  /** The plan shows that it is done; absent means that it is ticked by hand. */
  readonly done?: (now: Current) => boolean
  /** The day it was done, where the plan knows. */
  readonly doneOn?: (now: Current) => IsoDate | undefined
  /** Serves the first meeting only: once that was held, an open one is no longer asked for. */
  readonly moot?: true
}

/** Where place and contact are for members only, nothing is listed, printed in the press or put up on walls. */
const notHidden = (now: Current): boolean => !isHidden(now)

/** All task rules, after the table in `stages.md` ("Timeline rules"). To add one: one line here, its words, its page in `where.ts`. */
export const taskRules = [
  { id: 'lookForGroups', stage: 'coreGroup', due: { on: 'start', weeks: 1, latest: 4 }, hours: 4, by: 'founder', weeks: 1, sources: ['NJ', 'CTB', 'BR'], done: shown.hasLooked, moot: true },
  { id: 'groupContact', stage: 'connections', due: { on: 'start', weeks: 2, latest: 4 }, hours: 1, by: 'contact', weeks: 1, sources: ['TTC'], done: (now) => said(now.sections.connections.publicContact) !== undefined },
  { id: 'postNotice', stage: 'coreGroup', due: { on: 'start', weeks: 2, latest: 4 }, hours: 3, by: 'founder', weeks: 2, sources: ['NJ'], done: shown.threeAgreed, moot: true },
  { id: 'meetInterested', stage: 'coreGroup', due: { on: 'start', weeks: 4, latest: 10 }, hours: 4, by: 'founder', weeks: 2, sources: ['CAP', 'C2R'], done: shown.threeAgreed, moot: true },
  { id: 'shareDuties', stage: 'coreGroup', due: { on: 'start', weeks: 6, latest: 9 }, hours: 2, by: 'core', weeks: 2, sources: ['SHQ', 'seed'], done: shown.essentialsShared },
  { id: 'talk1', stage: 'purpose', due: { on: 'start', weeks: 7, latest: 9 }, hours: 2, by: 'facilitator', milestone: true, sources: ['seed', 'SHU'], done: shown.talkHeld('talk1'), doneOn: shown.talkHeldOn('talk1'), moot: true },
  { id: 'talk2', stage: 'purpose', due: { on: 'start', weeks: 9, latest: 8 }, hours: 2, by: 'facilitator', milestone: true, sources: ['seed', 'CAP'], done: shown.talkHeld('talk2'), doneOn: shown.talkHeldOn('talk2'), moot: true },
  { id: 'callPlaces', stage: 'place', due: { on: 'first', weeks: -10 }, hours: 6, by: 'place', weeks: 3, sources: ['PC', 'SCIE'], when: inRoom, done: (now) => isRoomBooked(now) || said(now.sections.place.chosen) !== undefined, moot: true },
  { id: 'talk3', stage: 'purpose', due: { on: 'first', weeks: -8 }, hours: 2, by: 'facilitator', milestone: true, sources: ['NZ_F'], done: shown.talkHeld('talk3'), doneOn: shown.talkHeldOn('talk3'), moot: true },
  { id: 'bookPlace', stage: 'place', due: { on: 'first', weeks: -8 }, hours: 2, by: 'place', milestone: true, sources: ['ALZ'], when: inRoom, done: isRoomBooked, moot: true },
  { id: 'agreeHelper', stage: 'connections', due: { on: 'first', weeks: -8 }, hours: 1, by: 'core', weeks: 2, sources: ['SHC', 'SHU_A'], when: shown.mayHaveHelper, done: isInvolvementAgreed },
  { id: 'writeCharter', stage: 'timeline', due: { on: 'first', weeks: -7 }, hours: 6, by: 'writer', weeks: 3, sources: ['NJ_P', 'AP'] },
  { id: 'listGroup', stage: 'connections', due: { on: 'first', weeks: -7 }, hours: 2, by: 'outreach', weeks: 1, sources: ['VSG', 'AA'], when: notHidden, done: isListed },
  { id: 'tellGatekeepers', stage: 'connections', due: { on: 'first', weeks: -7 }, hours: 6, by: 'outreach', weeks: 3, sources: ['seed', 'GWO'], done: gatekeepersTold },
  { id: 'pressNotice', stage: 'connections', due: { on: 'first', weeks: -6 }, hours: 2, by: 'outreach', weeks: 1, sources: ['BP'], when: notHidden, moot: true },
  { id: 'putUpFlyers', stage: 'timeline', due: { on: 'first', weeks: -5 }, hours: 3, by: 'writer', weeks: 2, sources: ['NJ_P'], when: notHidden, moot: true },
  { id: 'followUp', stage: 'connections', due: { on: 'first', weeks: -4 }, hours: 4, by: 'outreach', weeks: 3, sources: ['ICA_K'] },
  { id: 'countYeses', stage: 'timeline', due: { on: 'first', weeks: -3 }, hours: 2, by: 'contact', milestone: true, sources: ['BE'], done: (now) => said(now.sections.timeline.firm) === 'firm', moot: true },
  { id: 'talk4', stage: 'purpose', due: { on: 'first', weeks: -2 }, hours: 2, by: 'facilitator', milestone: true, sources: ['SMH'], done: shown.talkHeld('talk4'), doneOn: shown.talkHeldOn('talk4'), moot: true },
  { id: 'confirmRoom', stage: 'place', due: { on: 'first', weeks: -1 }, hours: 2, by: 'place', weeks: 1, sources: ['CG_L4'], when: inRoom, moot: true },
  { id: 'firstMeeting', stage: 'timeline', due: { on: 'first', days: 0 }, hours: 0, by: 'core', milestone: true, sources: ['seed'], done: shown.wasHeld, doneOn: (now) => said(now.sections.timeline.heldOn) },
  { id: 'thanks', stage: 'timeline', due: { on: 'first', days: 2 }, hours: 2, by: 'contact', weeks: 1, sources: ['ours'] },
  { id: 'meeting2', stage: 'timeline', due: { on: 'meeting', nth: 2 }, hours: 1, by: 'facilitator', milestone: true, sources: ['SHU_G'] },
  { id: 'evaluation', stage: 'purpose', due: { on: 'meeting', nth: 3 }, hours: 2, by: 'core', milestone: true, sources: ['MH', 'BE'], done: (now) => now.lists.evaluations.some(isCounted), doneOn: (now) => evaluationsByDay(now).find(isCounted)?.on },
  { id: 'revisitExpectations', stage: 'expectations', due: { on: 'start', weeks: 13 }, hours: 1, by: 'core', weeks: 1, sources: ['seed'] },
  { id: 'review1', stage: 'timeline', due: { on: 'meeting', nth: 6, orWeeks: 8 }, hours: 2, by: 'core', milestone: true, sources: ['BE', 'seed'], setOn: (now) => said(now.sections.timeline.reviewOn), done: (now) => direction(now).days.length > 0, doneOn: (now) => direction(now).days[0] },
  // From the second on, every review: on the day that the one before it named, until it was held.
  { id: 'review2', stage: 'timeline', due: { on: 'first', weeks: 26 }, hours: 2, by: 'core', milestone: true, sources: ['BE', 'seed'], setOn: (now) => direction(now).nextOn, done: shown.isReviewed, doneOn: (now) => direction(now).reviewedOn },
] as const satisfies readonly TaskRule[]

export type RuleId = (typeof taskRules)[number]['id']
export const ruleIds: readonly RuleId[] = taskRules.map((rule) => rule.id)
const byId = new Map<string, TaskRule & { readonly id: RuleId }>(taskRules.map((rule) => [rule.id, rule]))
/** The rule of that id; undefined where there is none (any longer). */
export const ruleOf = (id: string): (TaskRule & { readonly id: RuleId }) | undefined => byId.get(id)
