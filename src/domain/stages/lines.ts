import type { Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import { conditionsNow, type ConditionId } from './conditions.ts'
import { conditionAddress, type StepAddress } from './sections.ts'

interface Line<S extends StageId> {
  readonly id: string
  /** The conditions that it groups: it is done once all of them that this plan asks for are met. */
  readonly of: readonly ConditionId<S>[]
}

/** What each stage takes, in at most five lines. Every condition stands in one of them (lines.test.ts). */
export const stageLines = {
  coreGroup: [
    { id: 'starters', of: ['twoAgreed'] },
    { id: 'third', of: ['thirdOrSearch'] },
    { id: 'contact', of: ['contactHeld'] },
    { id: 'leading', of: ['facilitatingHeld', 'placeHeld'] },
    { id: 'load', of: ['loadFair'] },
  ],
  expectations: [
    { id: 'effort', of: ['monthsAnswered', 'hoursAnswered', 'sharersAnswered'] },
    { id: 'differences', of: ['differencesAnswered'] },
    { id: 'months', of: ['shortMonthsSettled'] },
  ],
  purpose: [
    { id: 'talks', of: ['twoTalksHeld'] },
    {
      id: 'who',
      of: ['statementDrafted', 'whoDrafted', 'agesDrafted', 'opennessDrafted', 'hostForMinors', 'safetyDrafted'],
    },
    { id: 'rhythm', of: ['rhythmDrafted'] },
    { id: 'meeting', of: ['orderFits', 'leadersDrafted'] },
    { id: 'rules', of: ['confidentialityDrafted', 'crisisDrafted', 'moneyDrafted'] },
  ],
  place: [
    { id: 'choose', of: ['chosen', 'knockOutsPass'] },
    { id: 'book', of: ['booked'] },
    { id: 'onSite', of: ['onSite'] },
    { id: 'backup', of: ['fallback'] },
    { id: 'screen', of: ['onlineReady', 'twoHosts'] },
  ],
  connections: [
    { id: 'list', of: ['hasList'] },
    { id: 'contact', of: ['contactTested'] },
    { id: 'part', of: ['involvementAgreed'] },
    { id: 'reach', of: ['contactedEnough', 'oneYes', 'onlineListing'] },
    { id: 'next', of: ['nextSteps'] },
  ],
  timeline: [
    { id: 'date', of: ['firstDateSet'] },
    { id: 'owners', of: ['ownersAndDates'] },
    { id: 'agreed', of: ['ownersAgreed'] },
    { id: 'review', of: ['reviewDated'] },
    { id: 'told', of: ['firstMeetingTold'] },
  ],
} as const satisfies { readonly [S in StageId]: readonly Line<S>[] }

export type LineId<S extends StageId> = (typeof stageLines)[S][number]['id']

export interface LineNow {
  readonly id: string
  readonly done: boolean
  /** The page of the first condition that is open; once done, of the first one. */
  readonly to: StepAddress
}

/** The lines of a stage that this plan asks for, in order, with where each is done. An online group has none about a room. */
export function linesNow(now: Current, stage: StageId): readonly LineNow[] {
  const asked = conditionsNow(now, stage)
  const lines: readonly { readonly id: string; readonly of: readonly string[] }[] = stageLines[stage]
  return lines.flatMap(({ id, of }) => {
    const conditions = asked.filter((condition) => of.includes(condition.id))
    const open = conditions.find((condition) => !condition.met(now))
    const at = open ?? conditions[0]
    const to = at && conditionAddress(stage, at)
    return to ? [{ id, done: open === undefined, to }] : []
  })
}
