import { apply } from '#domain/plan/apply.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { noteReady, type Assess } from '#domain/stages/standing.ts'
import type { IsoDate } from '#domain/dates.ts'
import type { PlanActorContext } from './openPlan.types.ts'
import { assessed } from './assessed.ts'

/** How many committed plans undo can go back to; they share what did not change. */
const undoable = 100

type Change = Partial<PlanActorContext>

/** Applies an edit and no more: while somebody types, nothing is assessed, so "3" on the way to "30" makes no stage ready. */
export function edited(context: PlanActorContext, edit: Edit): Change {
  const plan = apply(context.plan, edit)
  if (plan === context.plan) return {}
  // What a suggestion brings comes from outside the form on the page: without a new one, the next key there would write the old words back.
  return {
    plan,
    revision: context.revision + 1,
    unsaved: [...context.unsaved, edit],
    ...(decides(edit) && { resetKey: context.resetKey + 1 }),
  }
}

const decides = (edit: Edit): boolean => edit.kind === 'decide' || (edit.kind === 'all' && edit.edits.some(decides))

/**
 * Assesses the plan, notes what became ready, and makes it a point that undo goes back to. Before the rules are there it
 * is that point all the same; `ruled` assesses it as soon as they are.
 */
export function committed(context: PlanActorContext): Change {
  if (context.plan === context.committed) return {}
  const assessment = assessed(context.assess, context.plan, context.today, context.assessment)
  const plan = assessment ? noteReady(context.plan, assessment, context.today) : context.plan
  return {
    plan,
    assessment,
    awaitsAssessment: assessment === undefined,
    committed: plan,
    past: [...context.past, context.committed].slice(-undoable),
    future: [],
    revision: plan === context.plan ? context.revision : context.revision + 1,
  }
}

/** One committed plan back. What is still uncommitted is committed first, so that undo never swallows it unseen. */
export function undone(context: PlanActorContext): Change {
  const now = { ...context, ...committed(context) }
  const plan = now.past.at(-1)
  if (!plan) return {}
  return { ...put(now, plan), past: now.past.slice(0, -1), future: [now.committed, ...now.future] }
}

export function redone(context: PlanActorContext): Change {
  const [plan, ...future] = context.future
  if (!plan || context.plan !== context.committed) return {}
  return { ...put(context, plan), past: [...context.past, context.committed], future }
}

/** Another plan takes this one's place, from a restore point or a file; undo brings the former back. */
export function replaced(context: PlanActorContext, plan: Plan): Change {
  const now = { ...context, ...committed(context) }
  return { ...put(now, plan), past: [...now.past, now.committed].slice(-undoable), future: [] }
}

/**
 * The rules have arrived: what was committed without them is assessed, and what it made ready is noted, as committing would
 * have done. What is being typed stays uncommitted.
 */
export function ruled(context: PlanActorContext, assess: Assess): Change {
  const assessment = assessed(assess, context.committed, context.today)
  if (!context.awaitsAssessment || !assessment) return { assess, assessment }
  const noted = noteReady(context.committed, assessment, context.today)
  if (noted === context.committed) return { assess, assessment, awaitsAssessment: false }
  const { onceReady } = noted
  const plan = context.plan === context.committed ? noted : { ...context.plan, onceReady }
  return { assess, assessment, committed: noted, plan, awaitsAssessment: false, revision: context.revision + 1 }
}

/** A new day: time may open a condition of the timeline. It never commits an edit. */
export const turned = (context: PlanActorContext, today: IsoDate): Change => ({
  today,
  assessment: assessed(context.assess, context.committed, today, context.assessment),
})

/** Undoing is a new revision: going back is a change like any other, and no tab may take it for old news. */
const put = (context: PlanActorContext, plan: Plan): Change => ({
  plan,
  committed: plan,
  assessment: assessed(context.assess, plan, context.today, context.assessment),
  revision: context.revision + 1,
  resetKey: context.resetKey + 1,
})
