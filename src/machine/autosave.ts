import { currentVersion, type Envelope } from '#domain/plan/envelope.ts'
import { replay } from '#domain/plan/replay.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import type { PlanActorContext, OpenPlanInput } from './openPlan.types.ts'
import { assessed } from './assessed.ts'

/** What a plan starts with: the plan of an envelope, assessed today where the rules are there already. */
export function begin({
  envelope,
  today,
  fresh,
  keepsNothing,
  lastVisit,
  assess,
  session,
}: OpenPlanInput): PlanActorContext {
  const { plan, own, planId, copyId, base, example = false, revision } = envelope
  return {
    planId,
    copyId,
    base,
    example,
    plan,
    own,
    today,
    lastVisit,
    assess,
    assessment: assessed(assess, plan, today),
    awaitsAssessment: false,
    committed: plan,
    past: [],
    future: [],
    resetKey: 0,
    revision,
    savedRevision: fresh ? revision - 1 : revision,
    savedIn: undefined,
    failure: undefined,
    unsaved: [],
    savedPlan: plan,
    collisions: [],
    keepsNothing: keepsNothing ?? false,
    session,
  }
}

/** The envelope that a save writes. Who wrote it and when is added by the store. */
export const envelopeOf = (context: PlanActorContext): Unsigned => ({
  kind: 'self-help-plan',
  version: currentVersion,
  planId: context.planId,
  copyId: context.copyId,
  revision: context.revision,
  ...(context.base === undefined ? {} : { base: context.base }),
  ...(context.example ? { example: true } : {}),
  plan: context.plan,
  own: context.own,
})

/** What is known once a backend has confirmed a save. */
export const savedAs = (context: PlanActorContext, { revision, backends }: Saved): Partial<PlanActorContext> => ({
  savedRevision: revision,
  savedIn: backends,
  failure: undefined,
  ...(revision === context.revision ? { unsaved: [], savedPlan: context.plan } : {}),
})

/** Shows what another tab has saved. Nothing of ours is waiting, or this is not called. */
export const followed = (context: PlanActorContext, envelope: Envelope): Partial<PlanActorContext> => ({
  plan: envelope.plan,
  own: envelope.own,
  committed: envelope.plan,
  savedPlan: envelope.plan,
  assessment: assessed(context.assess, envelope.plan, context.today, context.assessment),
  past: [],
  future: [],
  unsaved: [],
  revision: envelope.revision,
  savedRevision: envelope.revision,
  resetKey: context.resetKey + 1,
})

/**
 * The write lock comes to this tab: what is in the backend now is the base, and our edits that no backend confirmed are made again
 * on it. An edit whose place was changed meanwhile is not forced through: it is kept as a collision and shown.
 */
export function tookWriteLock(context: PlanActorContext, stored: Envelope | undefined): Partial<PlanActorContext> {
  if (!stored || stored.revision <= context.savedRevision) return {}
  const base = followed(context, stored)
  if (context.unsaved.length === 0) return base
  const { plan, collisions } = replay(context.unsaved, context.savedPlan, stored.plan)
  return {
    ...base,
    plan,
    collisions: [...context.collisions, ...collisions],
    revision: stored.revision + 1,
    unsaved: context.unsaved.filter((edit) => !collisions.includes(edit)),
  }
}
