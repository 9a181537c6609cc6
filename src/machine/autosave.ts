import { currentVersion, type Envelope } from '#domain/plan/envelope.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { replay } from '#domain/plan/replay.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import type { PlanActorContext, OpenPlanInput, Reread } from './openPlan.types.ts'
import { assessed } from './assessed.ts'

/** What a plan starts with: the plan of an envelope, assessed today where the rules are there already. */
export function begin({
  envelope,
  today,
  fresh,
  mayBeBehind,
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
    mayBeBehind: mayBeBehind ?? false,
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
export const savedAs = (context: PlanActorContext, { revision, backends }: Saved): Partial<PlanActorContext> => {
  const mayBeBehind = context.mayBeBehind && backends === 'page'
  return {
    savedRevision: revision,
    savedIn: backends,
    failure: undefined,
    mayBeBehind,
    ...(mayBeBehind
      ? { unsaved: lastOfEach(context.unsaved) }
      : revision === context.revision && { unsaved: [], savedPlan: context.plan }),
  }
}

/** Of what was typed into one answer, key by key, the last alone: each is as long as the whole answer. */
const lastOfEach = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit, index) => {
    const next = edits[index + 1]
    if (edit.kind === 'answer' && next?.kind === 'answer')
      return edit.section !== next.section || edit.question !== next.question
    if (edit.kind === 'change' && next?.kind === 'change')
      return edit.list !== next.list || edit.id !== next.id || edit.field !== next.field
    return true
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
export function tookWriteLock(context: PlanActorContext, reread: Reread | undefined): Partial<PlanActorContext> {
  const mayBeBehind = reread?.mayBeBehind ?? false
  const stored = reread?.envelope
  if (stored && reread.wasUnseen && context.mayBeBehind) return caughtUp(context, stored)
  if (stored && stored.revision > context.savedRevision) return { ...madeAgain(context, stored), mayBeBehind }
  const isSettled = context.mayBeBehind && !mayBeBehind && context.revision === context.savedRevision
  return { mayBeBehind, ...(isSettled && { unsaved: [], savedPlan: context.plan }) }
}

/**
 * The database has answered at last, and holds what this tab never saw. That is the base, whatever its number: this tab's
 * own number has risen from an older text.
 */
function caughtUp(context: PlanActorContext, stored: Envelope): Partial<PlanActorContext> {
  const wentOn = context.unsaved.length > 0 || context.revision > stored.revision
  const revision = wentOn ? Math.max(stored.revision, context.revision) + 1 : stored.revision
  return { ...madeAgain(context, stored), revision, mayBeBehind: false }
}

/** Our edits that no backend confirmed, made again on what is in the backend now. */
function madeAgain(context: PlanActorContext, stored: Envelope): Partial<PlanActorContext> {
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
