import { useSelector } from '@xstate/react'
import { createContext, use, useEffect } from 'react'
import { current, type Current } from '#domain/plan/current.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { SectionId, Sections } from '#domain/plan/sections.ts'
import { isAsked } from '#domain/questions/asked.ts'
import { saidIn } from '#domain/questions/said.ts'
import type { Assessment } from '#domain/stages/standing.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { rules } from './rules.ts'

/** The founding that is open. Everything below it may rely on a plan. */
export const PlanActorContext = createContext<PlanActor | null>(null)

/** What it says, as it rests. `OpenPlan` gives both. */
export const RestingPlanContext = createContext<Plan | null>(null)

export function usePlanActor(): PlanActor {
  const planActor = use(PlanActorContext)
  if (!planActor) throw new Error('no plan is open here')
  return planActor
}

/**
 * The plan as it rests: all that was committed, and what is being typed a moment after the last key. What follows every key
 * is a field's own answer alone (`forms/useAsk.ts`); what changes the plan while somebody types asks the actor for it.
 */
export function usePlan(): Plan {
  const plan = use(RestingPlanContext)
  if (!plan) throw new Error('no plan is open here')
  return plan
}
/** For what changes the plan: gives it as it is at that moment, with every key. */
export function usePlanNow(): () => Plan {
  const planActor = usePlanActor()
  return () => planActor.getSnapshot().context.plan
}
export const usePlanId = (): string => useSelector(usePlanActor(), (state) => state.context.planId)
export const useToday = (): string => useSelector(usePlanActor(), (state) => state.context.today)
/** Assessed when the plan was committed last, not at every key. Undefined until the rules have arrived. */
export const useStandings = (): Assessment['stages'] | undefined =>
  useSelector(usePlanActor(), (state) => state.context.assessment?.stages)

/** The same for pages that have nothing to show without it: they wait for the rules. */
export function useAssessment(): Assessment {
  const planActor = usePlanActor()
  const assessed = useSelector(planActor, (state) => state.context.assessment)
  if (assessed) return assessed
  const assess = use(rules.load())
  const { committed, today } = planActor.getSnapshot().context
  return assess(committed, today)
}
export const useReadOnly = (): boolean => useSelector(usePlanActor(), (state) => state.hasTag('readOnly'))
/** Rises when the plan was replaced from outside a form. */
export const useResetKey = (): number => useSelector(usePlanActor(), (state) => state.context.resetKey)

/** The plan as it counts, as it rests. */
export function useCurrent(): Current {
  const plan = usePlan()
  const today = useToday()
  return current(plan, today)
}

/** A single answer as it counts; undefined where nothing stands, or where it is not asked. */
export function useSaid<S extends SectionId, Q extends string & keyof Sections[S]>(section: S, question: Q) {
  const plan = usePlan()
  return isAsked(plan, `${section}.${question}`) ? saidIn(plan).answer(section, question) : undefined
}

/** From the first key on: what is being typed can be undone, too. */
export const useCanUndo = (): boolean =>
  useSelector(usePlanActor(), ({ context }) => context.past.length > 0 || context.plan !== context.committed)

export interface Edits {
  /** For choices and changes of lists: they commit at once. */
  readonly choose: (edit: Edit) => void
  /** For typing: nothing is assessed, and nothing is a step of undo, until it is committed. */
  readonly type: (edit: Edit) => void
  readonly commit: () => void
  readonly undo: () => void
}

const editsOf = new WeakMap<PlanActor, Edits>()

/** Sends edits. The same functions at every rendering: an effect may rely on them, and one that commits when its page goes does so only then. */
export function useEdits(): Edits {
  const planActor = usePlanActor()
  const made = editsOf.get(planActor)
  if (made) return made
  const edits: Edits = {
    choose: (edit) => planActor.send({ type: 'plan.edited', edit, commits: true }),
    type: (edit) => planActor.send({ type: 'plan.edited', edit }),
    commit: () => planActor.send({ type: 'plan.committed' }),
    undo: () => planActor.send({ type: 'plan.undone' }),
  }
  editsOf.set(planActor, edits)
  return edits
}

/** Commits what was typed when the part of the page goes in which it was: nobody leaves a field that is taken away. */
export function useCommitOnLeaving(): void {
  const { commit } = useEdits()
  useEffect(() => commit, [commit])
}
