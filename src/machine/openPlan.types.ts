import type { IsoDate } from '#domain/dates.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Own, Plan } from '#domain/plan/plan.ts'
import type { Judge, Judgement } from '#domain/stages/standing.ts'
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

/** What the homes hold now. See `Found` of the store. */
export interface Reread {
  readonly envelope: Envelope
  readonly mayBeBehind?: true
  readonly wasUnseen?: true
}

export interface OpenPlanInput {
  readonly envelope: Envelope
  readonly today: IsoDate
  /** A new or copied plan, not in any home yet. */
  readonly fresh?: boolean
  /** The database did not answer, and may hold a later text. */
  readonly mayBeBehind?: boolean
  /** No storage at all: the plan lives in memory, and says so. */
  readonly keepsNothing?: boolean
  readonly lastVisit?: LastVisit | undefined
  /** Where the rules are there already. Otherwise `rules.loaded` brings them. */
  readonly judge?: Judge | undefined
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
  /** How a plan is judged; undefined until the rules have arrived. */
  readonly judge: Judge | undefined
  /** Undefined as long as `judge` is: nobody may be told a standing that was not judged. */
  readonly judgement: Judgement | undefined
  /** Something was settled before the rules arrived: what it made ready is still to be noted. */
  readonly awaitsJudge: boolean
  /** The plan as it was settled last: what undo goes back from. */
  readonly settled: Plan
  readonly past: readonly Plan[]
  readonly future: readonly Plan[]
  /** Rises when the plan was replaced from outside a form, so that forms start anew from it. */
  readonly resetKey: number
  readonly revision: number
  readonly savedRevision: number
  /** Where the last save arrived: in both homes, or in one alone. */
  readonly savedIn: Saved['homes'] | undefined
  readonly failure: SaveFailure | undefined
  /** Until the database has answered, it may hold a later text than the one that was opened. */
  readonly mayBeBehind: boolean
  /**
   * Edits no home has confirmed yet: replayed if another tab takes the pen. While the plan may be behind, all since it was
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
  | { readonly type: 'plan.edited'; readonly edit: Edit; readonly settles?: boolean }
  | { readonly type: 'plan.settled' }
  | { readonly type: 'plan.undone' }
  | { readonly type: 'plan.redone' }
  /** A restore point or a file takes the plan's place; it can be undone. */
  | { readonly type: 'plan.replaced'; readonly plan: Plan }
  | { readonly type: 'own.kept'; readonly own: Own }
  | { readonly type: 'rules.loaded'; readonly judge: Judge }
  | { readonly type: 'day.turned'; readonly today: IsoDate }
  | { readonly type: 'page.hidden' }
  | { readonly type: 'save.retried' }
  | { readonly type: 'pen.granted' }
  | { readonly type: 'pen.waiting' }
  | { readonly type: 'pen.taken' }
  | { readonly type: 'pen.wanted' }
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
