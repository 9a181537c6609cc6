import type { CardNext } from '#domain/plan/card.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { port } from './port.ts'

/** What lists of plans show of one. */
export interface ListedPlan {
  readonly planId: string
  readonly name: string
  readonly problem: string
  readonly begun: string
  readonly revision: number
  /** An ISO instant. */
  readonly savedAt: string
  /** The standing of each stage, in order. */
  readonly marks: readonly string[]
  readonly firstMeeting?: string
  readonly example?: true
  /** The founder's name as they typed it. */
  readonly founder?: string
  /** Suggestions that wait for the founder. */
  readonly suggestions?: number
  /** Open tasks that are the counselor's. */
  readonly forCounselor?: number
  /** The one next thing, where the guide has a name for it. */
  readonly next?: CardNext
  /** The agreed end of the counselor's part. */
  readonly helper?: { readonly after?: number; readonly on?: string }
}
/** There, but it does not open here: listed, so that nobody thinks it gone. */
export interface ClosedPlan {
  readonly planId: string
  readonly unreadable: true
  readonly why: 'newer' | 'damaged'
}

/**
 * The plans of this device, for screens: they never touch storage themselves. What could lose something rejects; the
 * screen says so and offers what to do.
 */
export interface PlanLibrary {
  readonly keeps: 'both' | 'page' | 'database' | 'nothing'
  readonly plans: () => Promise<readonly (ListedPlan | ClosedPlan)[]>
  readonly watchPlans: (changed: () => void) => () => void
  /** Begins a plan, empty or as given, opens it and returns its id. */
  readonly begin: (plan?: Plan, as?: 'example') => string
  /** The id of an empty plan to begin with: one in which nothing was ever said, else a new one, which is then open. */
  readonly beginEmpty: () => Promise<string>
  readonly rename: (planId: string, name: string) => Promise<void>
  /** Puts a copy beside it and returns the copy's id. */
  readonly copy: (planId: string, name: string) => Promise<string>
  /** `revision`: the one that the person saw when they decided. Refused where somebody wrote since. */
  readonly remove: (planId: string, revision?: number) => Promise<void>
  /** False where nothing was kept to put back. */
  readonly putBack: (planId: string) => Promise<boolean>
  readonly canPutBack: (planId: string) => Promise<boolean>
  /**
   * Wipes everything of this page in this browser. The whole page then says so, and what may be left. With `undo` it can be
   * put back until this page goes. Rejects where nothing was touched, because not all of it could be kept for that.
   */
  readonly eraseAll: (undo: boolean) => Promise<void>
}

export const [PlansContext, usePlanLibrary] = port<PlanLibrary>('plans')
