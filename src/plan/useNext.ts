import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { nextThing, somethingElse, type Suggested } from '#domain/timeline/next.ts'
import { usePlanActor } from './planActor.ts'

/** The one next thing and a few others, from the plan as it was committed last. */
export function useNext(): { readonly next: Suggested | undefined; readonly others: readonly Suggested[] } {
  const planActor = usePlanActor()
  const plan = useSelector(planActor, ({ context }) => context.committed)
  const today = useSelector(planActor, ({ context }) => context.today)
  return useMemo(() => ({ next: nextThing(plan, today), others: somethingElse(plan, today) }), [plan, today])
}
