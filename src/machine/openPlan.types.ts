import type { IsoDate } from '#domain/dates.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Own, Plan } from '#domain/plan/plan.ts'
import type { Assess, Assessment } from '#domain/stages/standing.ts'
import type { SaveFailure } from '#storage/problems.ts'
import type { Saved } from '#storage/writing.ts'

/** The plan as it was when the person came last: for "since last time". */
export interface LastVisit {
  readonly on: IsoDate
  readonly plan: Plan
}

/** A counselor's session that is going on: what the frame shows, and what its summary compares with. */
export interface RunningSession {
  readonly id: string
  /** An ISO instant. */
  readonly startedAt: string
  /** Names as typed for this session; may be empty. */
  readonly counselor: string
  readonly founder: string
  /** The plan as it was when the session began. */
  readonly base: Plan
}

/** What the backends hold now. See `Found` of the store. */
export interface Reread {
  readonly envelope: Envelope
  readonly mayBeBehind?: true
  readonly wasUnseen?: true
}

export interface OpenPlanInput {
  readonly envelope: Envelope
  readonly today: IsoDate
  /** A new or copied plan, not in any backend yet. */
  readonly fresh?: boolean
  /** The database did not answer, and may hold a later text. */
  readonly mayBeBehind?: boolean
  /** No storage at all: the plan lives in memory, and says so. */
  readonly keepsNothing?: boolean
  readonly lastVisit?: LastVisit | undefined
  /** Where the rules are there already. Otherwise `rules.loaded` brings them. */
  readonly assess?: Assess | undefined
  /** A session that was going on when the page was closed. */
  readonly session?: RunningSession | undefined
}

export interface PlanActorContext {
  readonly planId: string
  readonly copyId: string
  readonly base: string | undefined
  readonly example: boolean
  readonly plan: Plan
  readonly own: Own
  readonly today: IsoDate
  /** How a plan is assessed; undefined until the rules have arrived. */
  readonly assess: Assess | undefined
  /** Undefined as long as `assess` is: nobody may be told a standing that was not assessed. */
  readonly assessment: Assessment | undefined
  /** Something was committed before the rules arrived: what it made ready is still to be noted. */
  readonly awaitsAssessment: boolean
  /** The plan as it was committed last: what undo goes back from. */
  readonly committed: Plan
  readonly past: readonly Plan[]
  readonly future: readonly Plan[]
  /** Rises when the plan was replaced from outside a form, so that forms start anew from it. */
  readonly resetKey: number
  readonly revision: number
  readonly savedRevision: number
  /** Where the last save arrived: in both backends, or in one alone. */
  readonly savedIn: Saved['backends'] | undefined
  readonly failure: SaveFailure | undefined
  /** Until the database has answered, it may hold a later text than the one that was opened. */
  readonly mayBeBehind: boolean
  /**
   * Edits no backend has confirmed yet: replayed if another tab takes the write lock. While the plan may be behind, all since it was
   * opened: they are made again on what the database holds.
   */
  readonly unsaved: readonly Edit[]
  /** What the saved plan was before those edits. */
  readonly savedPlan: Plan
  readonly collisions: readonly Edit[]
  readonly lastVisit: LastVisit | undefined
  readonly keepsNothing: boolean
  /** Undefined while nobody sits beside the founder. */
  readonly session: RunningSession | undefined
}

export type OpenPlanEvent =
  | { readonly type: 'plan.edited'; readonly edit: Edit; readonly commits?: boolean }
  | { readonly type: 'plan.committed' }
  | { readonly type: 'plan.undone' }
  | { readonly type: 'plan.redone' }
  /** A restore point or a file takes the plan's place; it can be undone. */
  | { readonly type: 'plan.replaced'; readonly plan: Plan }
  | { readonly type: 'own.kept'; readonly own: Own }
  | { readonly type: 'rules.loaded'; readonly assess: Assess }
  | { readonly type: 'day.turned'; readonly today: IsoDate }
  | { readonly type: 'page.hidden' }
  | { readonly type: 'save.retried' }
  | { readonly type: 'lock.granted' }
  | { readonly type: 'lock.waiting' }
  | { readonly type: 'lock.taken' }
  | { readonly type: 'lock.wanted' }
  | { readonly type: 'copy.changed'; readonly envelope: Envelope }
  /** The database was silent when the plan was opened, and answers now. */
  | { readonly type: 'database.answered' }
  /** What this browser kept was cleared while the page was open; and the person wants it here again. */
  | { readonly type: 'copy.vanished' }
  | { readonly type: 'copy.wanted' }
  | { readonly type: 'collisions.read' }
  | { readonly type: 'session.started'; readonly session: RunningSession }
  /** Time for the summary; and back to the plan, where something is still to be said. */
  | { readonly type: 'session.summed' }
  | { readonly type: 'session.resumed' }
  | { readonly type: 'session.ended' }
