import { tenth } from '../hours.ts'
import { balancePoints } from '../questions/limits.ts'
import { said, type Current } from '../plan/current.ts'
import type { hearingWays, replies } from '../plan/choices.ts'
import { founderId } from '../plan/plan.ts'
import type { Sections } from '../plan/sections.ts'
import { balanceOf, type Balance } from './comparisonsBalance.ts'
import * as reported from './comparisonsFigures.ts'
import { atStart, busiestMonth, organizingAhead, type Organizing } from './comparisonsPlan.ts'
import { agreedPeople } from './holders.ts'
import { ends, sizeLater } from './range.ts'

/** What the founder expects beside what others report, in the order of the page. */
export const comparisonIds = [
  'months',
  'hours',
  'sharers',
  'firstTurnout',
  'later',
  'balance',
  'hearing',
  'helper',
] as const
export type ComparisonId = (typeof comparisonIds)[number]
export type HearingWay = (typeof hearingWays)[number]
export type Reply = (typeof replies)[number]

/** What each comparison shows. Hours are hours a month, except those of `balance`: all until the first meeting. */
export interface Facts {
  months: { readonly months: number }
  hours: { readonly offered: number; readonly asked: number; readonly month: string }
  sharers: { readonly sharers: number; readonly agreed: number }
  firstTurnout: { readonly people: number }
  later: { readonly few: number; readonly many: number }
  balance: Balance &
    Organizing & {
      /** Hours for organizing that the founder's own answers add up to, where the hours are said. */ readonly free?: number
    }
  hearing: { readonly ways: readonly HearingWay[] }
  helper: { readonly meetings: number }
}

/** In which way an expectation really differs. */
export interface Differences {
  months: 'less' | 'more'
  hours: 'less'
  sharers: 'less' | 'more'
  firstTurnout: 'less' | 'more'
  later: 'less' | 'more'
  balance: 'missing' | 'heavy' | 'short'
  hearing: 'one'
  helper: 'more'
}

export interface Compared<C extends ComparisonId> {
  readonly facts: Facts[C]
  /** Absent where the answer is near what guides report: nothing is asked then. */
  readonly difference?: Differences[C]
}

/** Each comparison, from a plan as it counts; undefined while the founder has not answered. Figures: `comparisonsFigures.ts`. */
export const compare: { readonly [C in ComparisonId]: (now: Current) => Compared<C> | undefined } = {
  months: (now) => {
    const months = said(now.sections.expectations.months)
    return months === undefined ? undefined : { facts: { months }, ...outside(reported.formingMonths, months) }
  },
  /** Against this plan alone: what the sources report is about other groups and other work [HN][MOD]. */
  hours: (now) => {
    const offered = founderHours(now)
    if (offered === undefined) return undefined
    const { month, hours } = busiestMonth(atStart(now))
    const facts = { offered, asked: hours, month }
    return hours - offered > reported.hoursLeeway ? { facts, difference: 'less' } : { facts }
  },
  sharers: (now) => {
    const sharers = said(now.sections.expectations.sharers)
    return sharers === undefined
      ? undefined
      : { facts: { sharers, agreed: agreedPeople(now).length }, ...outside(reported.sharing, sharers) }
  },
  firstTurnout: (now) => {
    const people = said(now.sections.expectations.firstTurnout)
    return people === undefined ? undefined : { facts: { people }, ...outside(reported.firstMeeting, people) }
  },
  /** A range written the wrong way round is still a range; one number stands for both. */
  later: (now) => {
    const [few, many = few] = ends(sizeLater(now))
    if (few === undefined || many === undefined) return undefined
    const facts = { few, many }
    return { facts, ...outside(reported.afterHalfAYear, facts.many) }
  },
  /**
   * All three belong [seed]: none at 0. Organizing at seven or more is heavy (field guide §3). And the hours kept for it
   * should nearly carry what this plan puts on the founder, with an hour a month of leeway.
   */
  balance: (now) => {
    const points = balanceOf(now)
    if (!points) return undefined
    const hours = founderHours(now)
    const plan = organizingAhead(atStart(now))
    const free = hours === undefined ? undefined : tenth((hours * plan.months * points.organizing) / balancePoints)
    const facts = { ...points, ...plan, ...(free === undefined ? {} : { free }) }
    if (points.giving === 0 || points.receiving === 0 || points.organizing === 0)
      return { facts, difference: 'missing' }
    if (points.organizing >= reported.heavyOrganizing) return { facts, difference: 'heavy' }
    return free !== undefined && plan.yours - free > plan.months * reported.hoursLeeway
      ? { facts, difference: 'short' }
      : { facts }
  },
  hearing: (now) => {
    const ways = said(now.sections.expectations.hearing)
    if (ways === undefined) return undefined
    return ways.length < reported.hearingLeast ? { facts: { ways }, difference: 'one' } : { facts: { ways } }
  },
  helper: (now) => {
    const meetings = said(now.sections.expectations.helperMeetings)
    if (meetings === undefined) return undefined
    return meetings > reported.helperMeetings.most
      ? { facts: { meetings }, difference: 'more' }
      : { facts: { meetings } }
  },
}

/** The question that holds what the founder will do about a difference. */
export const replyQuestion = {
  months: 'monthsReply',
  hours: 'hoursReply',
  sharers: 'sharersReply',
  firstTurnout: 'firstTurnoutReply',
  later: 'laterReply',
  balance: 'balanceReply',
  hearing: 'hearingReply',
  helper: 'helperReply',
} as const satisfies Record<ComparisonId, keyof Sections['expectations']>

export const replyTo = (now: Current, id: ComparisonId): Reply | undefined =>
  said(now.sections.expectations[replyQuestion[id]])

/** The comparisons whose difference is real now. */
export const realDifferences = (now: Current): readonly ComparisonId[] =>
  comparisonIds.filter((id) => compare[id](now)?.difference !== undefined)

/** Differences to talk about: points for the agenda of the next discussion. */
export const talkPoints = (now: Current): readonly ComparisonId[] =>
  realDifferences(now).filter((id) => replyTo(now, id) === 'talk')

/** The hours a month that the founder offers. They are kept with the person, so that nobody is asked twice. */
export const founderHours = (now: Current): number | undefined =>
  now.lists.people.find((each) => each.id === founderId)?.hours

const outside = (
  range: { readonly least: number; readonly most: number },
  value: number,
): { readonly difference?: 'less' | 'more' } => {
  if (value < range.least) return { difference: 'less' }
  return value > range.most ? { difference: 'more' } : {}
}
