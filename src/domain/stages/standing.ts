import type { IsoDate } from '../dates.ts'
import type { Plan } from '../plan/plan.ts'
import type { StageId } from '../plan/sections.ts'
import { stageIds } from './sections.ts'

export const standings = ['untouched', 'underWay', 'ready', 'needsAnotherLook'] as const
export type Standing = (typeof standings)[number]

export const phases = ['gathering', 'preparing', 'meeting', 'settled', 'paused', 'ended', 'joined'] as const
export type Phase = (typeof phases)[number]

export interface StageJudgement {
  readonly standing: Standing
  /** Conditions that do not hold, by id, in order. */
  readonly open: readonly string[]
}

/** What the plan shows today: the machine's regions compare its fields, screens read it. */
export interface Judgement {
  readonly stages: Readonly<Record<StageId, StageJudgement>>
  readonly phase: Phase
}

/** Judges a plan: `judge` in `judging.ts`, which comes with every rule and is loaded after the first page is shown. */
export type Judge = (plan: Plan, today: IsoDate) => Judgement

/** Notes the day on which stages became ready for the first time. Returns the same plan where none did. */
export function noteReady(plan: Plan, judgement: Judgement, today: IsoDate): Plan {
  const fresh = stageIds.filter((stage) => judgement.stages[stage].standing === 'ready' && !plan.onceReady[stage])
  if (fresh.length === 0) return plan
  return { ...plan, onceReady: { ...plan.onceReady, ...Object.fromEntries(fresh.map((stage) => [stage, today])) } }
}
