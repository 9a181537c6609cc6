import type { IsoDate } from '../dates.ts'
import type { Plan } from '../plan/plan.ts'
import type { StageId } from '../plan/sections.ts'
import { stageIds } from './sections.ts'

export const standings = ['untouched', 'underWay', 'ready', 'needsAnotherLook'] as const
export type Standing = (typeof standings)[number]

export const phases = ['gathering', 'preparing', 'meeting', 'settled', 'paused', 'ended', 'joined'] as const
export type Phase = (typeof phases)[number]

export interface StageAssessment {
  readonly standing: Standing
  /** Conditions that do not hold, by id, in order. */
  readonly open: readonly string[]
}

/** What the plan shows today: the machine's regions compare its fields, screens read it. */
export interface Assessment {
  readonly stages: Readonly<Record<StageId, StageAssessment>>
  readonly phase: Phase
}

/** Assesses a plan: `assess` in `assessing.ts`, which comes with every rule and is loaded after the first page is shown. */
export type Assess = (plan: Plan, today: IsoDate) => Assessment

/** Notes the day on which stages became ready for the first time. Returns the same plan where none did. */
export function noteReady(plan: Plan, assessment: Assessment, today: IsoDate): Plan {
  const fresh = stageIds.filter((stage) => assessment.stages[stage].standing === 'ready' && !plan.onceReady[stage])
  if (fresh.length === 0) return plan
  return { ...plan, onceReady: { ...plan.onceReady, ...Object.fromEntries(fresh.map((stage) => [stage, today])) } }
}
