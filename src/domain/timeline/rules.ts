import type { IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import type { SourceKey } from '../sources.ts'
import { approvalAnswered, hostForMinors, needsApproval } from '../stages/aboutPages.ts'
import { isRoomBooked } from '../stages/booked.ts'
import { gatekeepersTold, isListed } from '../stages/coverage.ts'
import { isInvolvementAgreed } from '../stages/coverageInvolvement.ts'
import { inRoom, isFirstDated, isHidden, meetsAlready, minorsMayCome, wantsAffiliation } from '../stages/setting.ts'
import { direction } from '../stages/direction.ts'
import { evaluationsByDay, isCounted } from '../stages/evaluations.ts'
import * as shown from './shown.ts'

/** Who does it, until a person is known: `owners.ts` finds one. */
export type Role = 'founder' | 'contact' | 'core' | 'facilitator' | 'place' | 'writer' | 'outreach'

/** When it is due: so many weeks or days from planning start, from the first meeting, or from the nth meeting. */
export type Anchor =
  | {
      readonly on: 'start'
      readonly weeks: number
      /** Serves the first meeting: drawn together where that is near. */ readonly drawn?: true
      readonly short?: Share
    }
  | {
      readonly on: 'first'
      readonly weeks: number
      readonly short?: Share
      /** Others set this lead, and a near meeting changes nothing about it. */ readonly firm?: true
    }
  | { readonly on: 'first'; readonly days: number }
  | { readonly on: 'meeting'; readonly nth: number; /** Whichever comes first. */ readonly orWeeks?: number }

/** On the short list: how much of the time from planning start to first meeting has gone by, from 0 to 1 (decision 28). */
type Share = number

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
  /** The plan shows that it is done; absent means that it is ticked by hand. */
  readonly done?: (now: Current) => boolean
  /** The day that the plan itself names for it, where it does: nothing moves it. */
  readonly setOn?: (now: Current) => IsoDate | undefined
  /** The day it was done, where the plan knows. */
  readonly doneOn?: (now: Current) => IsoDate | undefined
  /** Rules whose task comes first: where time is short, it never falls behind this one. */
  readonly after?: readonly string[]
  /** With fewer weeks than this from planning start to first meeting there is no room for it, and it is not asked for. */
  readonly least?: number
  /** The talk that takes this one in, once that is overdue and there is no room for both. */
  readonly joins?: string
  /** Still matters on the eve of the first meeting, where it is open. */
  readonly eve?: true
  /** Serves the first meeting only: once that was held, an open one is no longer asked for. */
  readonly moot?: true
  /** What it was for came about without it: an open one is no longer asked for, and nobody is said to have done it. */
  readonly needless?: (now: Current) => boolean
}

/** Where place and contact are for members only, nothing is listed, printed in the press or put up on walls. */
const notHidden = (now: Current): boolean => !isHidden(now)

/** Looking for others and telling them that something begins: behind a group that meets already. */
const isNew = (now: Current): boolean => !meetsAlready(now)
const isNewAndPublic = (now: Current): boolean => isNew(now) && notHidden(now)

/** All task rules, after the table in `stages.md` ("Timeline rules"). To add one: one line here, its words, its page in `where.ts`. */
export const taskRules = [
  {
    id: 'lookForGroups',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 1, drawn: true, short: 0.06 },
    least: 3,
    hours: 4,
    by: 'founder',
    weeks: 1,
    sources: ['NJ', 'CTB', 'BR'],
    when: isNew,
    done: shown.hasLooked,
    moot: true,
  },
  {
    id: 'groupContact',
    stage: 'connections',
    due: { on: 'start', weeks: 2, drawn: true, short: 0.1 },
    hours: 1,
    by: 'contact',
    weeks: 1,
    sources: ['TTC'],
    done: (now) => said(now.sections.connections.publicContact) !== undefined,
  },
  {
    id: 'postNotice',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 2, drawn: true, short: 0.08 },
    least: 6,
    hours: 3,
    by: 'founder',
    weeks: 2,
    sources: ['NJ'],
    when: isNew,
    needless: shown.threeAgreed,
    moot: true,
  },
  {
    id: 'meetInterested',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 4, drawn: true, short: 0.16 },
    least: 6,
    hours: 4,
    by: 'founder',
    weeks: 2,
    sources: ['CAP', 'C2R'],
    after: ['postNotice'],
    when: isNew,
    needless: shown.threeAgreed,
    moot: true,
  },
  {
    id: 'askNational',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 3 },
    hours: 2,
    by: 'founder',
    weeks: 2,
    sources: ['NJ', 'ours'],
    when: wantsAffiliation,
    done: shown.nationalAsked,
    doneOn: (now) => said(now.sections.about.nationalAskedOn),
  },
  {
    id: 'decideTie',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 10 },
    hours: 2,
    by: 'core',
    milestone: true,
    sources: ['ours'],
    after: ['askNational'],
    when: wantsAffiliation,
    done: (now) => said(now.sections.about.affiliationReview) !== undefined,
  },
  {
    id: 'shareDuties',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 6, drawn: true, short: 0.18 },
    least: 1.4,
    hours: 2,
    by: 'core',
    weeks: 2,
    sources: ['SHQ', 'seed'],
    done: shown.essentialsShared,
  },
  {
    id: 'talk1',
    stage: 'purpose',
    due: { on: 'start', weeks: 7, drawn: true, short: 0.2 },
    least: 6,
    joins: 'talk2',
    hours: 2,
    by: 'facilitator',
    milestone: true,
    sources: ['seed', 'SHU'],
    done: shown.talkHeld('talk1'),
    doneOn: shown.talkHeldOn('talk1'),
    moot: true,
  },
  {
    id: 'talk2',
    stage: 'purpose',
    due: { on: 'start', weeks: 9, drawn: true, short: 0.32 },
    hours: 2,
    by: 'facilitator',
    milestone: true,
    sources: ['seed', 'CAP'],
    after: ['talk1'],
    done: shown.talkHeld('talk2'),
    doneOn: shown.talkHeldOn('talk2'),
    moot: true,
  },
  {
    id: 'getApproval',
    stage: 'coreGroup',
    due: { on: 'start', weeks: 8, drawn: true, short: 0.3 },
    eve: true,
    hours: 2,
    by: 'founder',
    weeks: 4,
    sources: ['ours'],
    when: needsApproval,
    done: approvalAnswered,
    doneOn: (now) => said(now.sections.about.approvalOn),
  },
  {
    id: 'callPlaces',
    stage: 'place',
    due: { on: 'first', weeks: -10, short: 0.24 },
    least: 1.4,
    hours: 6,
    by: 'place',
    weeks: 3,
    sources: ['PC', 'SCIE'],
    when: inRoom,
    done: shown.placesCalled,
    moot: true,
  },
  {
    id: 'talk3',
    stage: 'purpose',
    due: { on: 'first', weeks: -8, short: 0.56 },
    least: 4,
    joins: 'talk2',
    hours: 2,
    by: 'facilitator',
    milestone: true,
    sources: ['NZ_F'],
    after: ['talk2'],
    done: shown.talkHeld('talk3'),
    doneOn: shown.talkHeldOn('talk3'),
    moot: true,
  },
  {
    id: 'agreeHost',
    stage: 'purpose',
    due: { on: 'first', weeks: -8, short: 0.34 },
    eve: true,
    hours: 3,
    by: 'founder',
    weeks: 3,
    sources: ['ALT', 'ours'],
    when: minorsMayCome,
    done: hostForMinors,
  },
  {
    id: 'bookPlace',
    stage: 'place',
    due: { on: 'first', weeks: -8, short: 0.36 },
    eve: true,
    hours: 2,
    by: 'place',
    milestone: true,
    sources: ['ALZ'],
    after: ['callPlaces'],
    when: inRoom,
    done: isRoomBooked,
    moot: true,
  },
  {
    id: 'agreeHelper',
    stage: 'connections',
    due: { on: 'first', weeks: -8, short: 0.62 },
    least: 4,
    hours: 1,
    by: 'core',
    weeks: 2,
    sources: ['SHC', 'SHU_A'],
    when: shown.mayHaveHelper,
    done: isInvolvementAgreed,
  },
  {
    id: 'writeCharter',
    stage: 'timeline',
    due: { on: 'first', weeks: -7, short: 0.42 },
    hours: 6,
    by: 'writer',
    weeks: 3,
    sources: ['NJ_P', 'AP'],
    after: ['talk2', 'bookPlace'],
  },
  {
    id: 'listGroup',
    stage: 'connections',
    due: { on: 'first', weeks: -7, short: 0.46 },
    least: 3,
    hours: 2,
    by: 'outreach',
    weeks: 1,
    sources: ['VSG', 'AA'],
    after: ['groupContact', 'talk2', 'bookPlace'],
    when: notHidden,
    done: isListed,
  },
  {
    id: 'tellGatekeepers',
    stage: 'connections',
    due: { on: 'first', weeks: -7, short: 0.5 },
    hours: 6,
    by: 'outreach',
    weeks: 3,
    sources: ['seed', 'GWO'],
    after: ['groupContact', 'talk2', 'bookPlace'],
    done: gatekeepersTold,
  },
  {
    id: 'pressNotice',
    stage: 'connections',
    due: { on: 'first', weeks: -6, firm: true },
    least: 14,
    hours: 2,
    by: 'outreach',
    weeks: 1,
    sources: ['BP'],
    after: ['groupContact', 'talk2', 'bookPlace'],
    when: isNewAndPublic,
    moot: true,
  },
  {
    id: 'putUpFlyers',
    stage: 'timeline',
    due: { on: 'first', weeks: -5, short: 0.48 },
    hours: 3,
    by: 'writer',
    weeks: 2,
    sources: ['NJ_P'],
    after: ['writeCharter'],
    when: notHidden,
    moot: true,
  },
  {
    id: 'followUp',
    stage: 'connections',
    due: { on: 'first', weeks: -4, short: 0.72 },
    least: 4,
    hours: 4,
    by: 'outreach',
    weeks: 3,
    sources: ['ICA_K'],
    after: ['tellGatekeepers'],
  },
  {
    id: 'countYeses',
    stage: 'timeline',
    due: { on: 'first', weeks: -3, short: 0.78 },
    least: 4,
    hours: 2,
    by: 'contact',
    milestone: true,
    sources: ['BE'],
    when: isNew,
    done: (now) => said(now.sections.timeline.firm) === 'firm',
    moot: true,
  },
  {
    id: 'talk4',
    stage: 'purpose',
    due: { on: 'first', weeks: -2, short: 0.86 },
    least: 1,
    eve: true,
    joins: 'talk2',
    hours: 2,
    by: 'facilitator',
    milestone: true,
    sources: ['SMH'],
    after: ['talk3'],
    done: shown.talkHeld('talk4'),
    doneOn: shown.talkHeldOn('talk4'),
    moot: true,
  },
  {
    id: 'confirmRoom',
    stage: 'place',
    due: { on: 'first', weeks: -1, short: 0.92 },
    least: 1,
    eve: true,
    hours: 2,
    by: 'place',
    weeks: 1,
    sources: ['CG_L4'],
    after: ['bookPlace'],
    when: inRoom,
    moot: true,
  },
  {
    id: 'firstMeeting',
    stage: 'timeline',
    due: { on: 'first', days: 0 },
    hours: 0,
    by: 'core',
    milestone: true,
    sources: ['seed'],
    done: shown.wasHeld,
    doneOn: (now) => said(now.sections.timeline.heldOn),
  },
  {
    id: 'thanks',
    stage: 'timeline',
    due: { on: 'first', days: 2 },
    hours: 2,
    by: 'contact',
    weeks: 1,
    sources: ['ours'],
  },
  {
    id: 'meeting2',
    stage: 'timeline',
    due: { on: 'meeting', nth: 2 },
    hours: 1,
    by: 'facilitator',
    milestone: true,
    sources: ['SHU_G'],
  },
  {
    id: 'evaluation',
    stage: 'purpose',
    due: { on: 'meeting', nth: 3 },
    hours: 2,
    by: 'core',
    milestone: true,
    sources: ['MH', 'BE'],
    done: (now) => now.lists.evaluations.some(isCounted),
    doneOn: (now) => evaluationsByDay(now).find(isCounted)?.on,
  },
  {
    id: 'loadAgain',
    stage: 'coreGroup',
    due: { on: 'first', weeks: 4 },
    hours: 1,
    by: 'core',
    weeks: 1,
    sources: ['ours'],
    when: isFirstDated,
    done: shown.loadLookedAt,
  },
  {
    id: 'revisitExpectations',
    stage: 'expectations',
    due: { on: 'start', weeks: 13 },
    hours: 1,
    by: 'core',
    weeks: 1,
    sources: ['seed'],
  },
  {
    id: 'review1',
    stage: 'timeline',
    due: { on: 'meeting', nth: 6, orWeeks: 8 },
    hours: 2,
    by: 'core',
    milestone: true,
    sources: ['BE', 'seed'],
    setOn: (now) => said(now.sections.timeline.reviewOn),
    done: (now) => direction(now).days.length > 0,
    doneOn: (now) => direction(now).days[0],
  },
  // From the second on, every review: on the day that the one before it named, until it was held.
  {
    id: 'review2',
    stage: 'timeline',
    due: { on: 'first', weeks: 26 },
    hours: 2,
    by: 'core',
    milestone: true,
    sources: ['BE', 'seed'],
    setOn: (now) => direction(now).nextOn,
    done: shown.isReviewed,
    doneOn: (now) => direction(now).reviewedOn,
  },
  {
    id: 'reviewAffiliation',
    stage: 'coreGroup',
    due: { on: 'first', weeks: 26 },
    hours: 1,
    by: 'core',
    milestone: true,
    sources: ['ours'],
    when: (now) => said(now.sections.about.affiliationReview) !== undefined,
    setOn: (now) => said(now.sections.about.affiliationReview),
  },
] as const satisfies readonly TaskRule[]

/** What a group that meets already is no longer asked for. */
export const startersOnly = [
  'lookForGroups',
  'postNotice',
  'meetInterested',
  'pressNotice',
  'countYeses',
] as const satisfies readonly RuleId[]

export type RuleId = (typeof taskRules)[number]['id']
export const ruleIds: readonly RuleId[] = taskRules.map((rule) => rule.id)
const byId = new Map<string, TaskRule & { readonly id: RuleId }>(taskRules.map((rule) => [rule.id, rule]))
/** The rule of that id; undefined where there is none (any longer). */
export const ruleOf = (id: string): (TaskRule & { readonly id: RuleId }) | undefined => byId.get(id)
