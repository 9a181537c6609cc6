import { founderId } from '../plan/plan.ts'
import { isSaid, said, type Current, type Now } from '../plan/current.ts'
import { founderHours, realDifferences, replyTo } from './comparisons.ts'
import { atStart, monthsAhead } from './comparisonsPlan.ts'
import { section } from './section.ts'
import { expectationsSteps } from './steps/expectations.ts'

/** Said, or left open with a day by which it will be known. */
const isAnswered = (of: Now<unknown> | undefined): boolean =>
  of?.is === 'said' || (of?.is === 'open' && of.open.by !== undefined)

/** The founder left the own hours open, with a day by which they will be known. */
const hoursAreDated = (now: Current): boolean =>
  now.leftOpen.some(
    ({ list, item, field, open }) =>
      list === 'people' && item === founderId && field === 'hours' && open.by !== undefined,
  )

/** Whether the plan, as it was laid out, asks for more hours in some month than the core group offers. */
export const fallsShort = (now: Current): boolean => monthsAhead(atStart(now)).some((month) => month.short > 0)

/** Something was said that can be held beside what others report: "met" of nothing would be no answer. */
const hasCompared = (now: Current): boolean =>
  isSaid(now.sections.expectations.months) || isSaid(now.sections.expectations.sharers)

export const expectations = section(expectationsSteps, [
  { id: 'monthsAnswered', at: 'effort', met: (now) => isAnswered(now.sections.expectations.months) },
  { id: 'hoursAnswered', at: 'effort', met: (now) => founderHours(now) !== undefined || hoursAreDated(now) },
  { id: 'sharersAnswered', at: 'effort', met: (now) => isAnswered(now.sections.expectations.sharers) },
  {
    id: 'differencesAnswered',
    at: 'compare',
    met: (now) => hasCompared(now) && realDifferences(now).every((id) => replyTo(now, id) !== undefined),
  },
  {
    id: 'shortMonthsSettled',
    at: 'hours',
    met: (now) => said(now.sections.expectations.shortfall) !== undefined || !fallsShort(now),
  },
])

/** What the overview says in one line. */
export interface ExpectationFacts {
  readonly months?: number
  /** The founder's own, a month. */
  readonly hours?: number
  readonly sharers?: number
  /** Real differences without a reply. */
  readonly unanswered: number
}

export function substance(now: Current): ExpectationFacts {
  const months = said(now.sections.expectations.months)
  const sharers = said(now.sections.expectations.sharers)
  const hours = founderHours(now)
  return {
    ...(months === undefined ? {} : { months }),
    ...(hours === undefined ? {} : { hours }),
    ...(sharers === undefined ? {} : { sharers }),
    unanswered: realDifferences(now).filter((id) => replyTo(now, id) === undefined).length,
  }
}
