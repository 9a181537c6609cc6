import { useSelector } from '@xstate/react'
import { useEffect } from 'react'
import type { PlanActor } from '#machine/planLibrary.ts'
import type { PlanStore } from '#storage/planStore.ts'

/** One question a visit: some browsers put it to the person. */
let asked = false

/**
 * Asks the browser to keep what is here when its disk is nearly full, after the first committed change of somebody's own
 * plan: on loading nobody would know what the question is about. Nothing waits for the answer.
 */
export function usePersisting(planActor: PlanActor, store: PlanStore): void {
  const hasWorked = useSelector(planActor, ({ context }) => !context.example && context.past.length > 0)
  useEffect(() => {
    if (!hasWorked || asked) return
    asked = true
    void store.persisted().then((granted) => granted || store.askToPersist())
  }, [hasWorked, store])
}
