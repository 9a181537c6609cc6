import type { Plan } from '#domain/plan/plan.ts'
import { port } from './port.ts'

export interface RestorePoint {
  readonly id: string
  readonly reason:
    | 'lastVisit'
    | 'daily'
    | 'beforeImport'
    | 'beforeRemoval'
    | 'beforeReplanning'
    | 'byHand'
    | 'overtaken'
  /** An ISO instant. */
  readonly at: string
}

/** A stored text that could not be read, or that lost against another tab's. */
export interface ReplacedText {
  /** An ISO instant; empty where it is not known. */
  readonly at: string
  readonly text: string
}

/** Earlier states of a plan, and what was put aside of it. */
export interface RestorePoints {
  readonly points: (planId: string) => Promise<readonly RestorePoint[]>
  /** The plan of a restore point; undefined where it cannot be read. */
  readonly planAt: (pointId: string) => Promise<Plan | undefined>
  /** Keeps the plan as it is now, to go back to. False where it could not be kept. */
  readonly keepPoint: (planId: string, reason: 'byHand' | 'beforeReplanning' | 'beforeImport') => Promise<boolean>
  /** Stored texts of a plan that were put aside, untouched. */
  readonly replacedCopies: (planId: string) => Promise<readonly ReplacedText[]>
}

export const [RestorePointsContext, useRestorePoints] = port<RestorePoints>('restore points')
