import { useEffect } from 'react'
import type { PlanActor } from '#machine/planLibrary.ts'
import { isCovered } from './quickExit/quickExit.ts'

/**
 * Where saving fails, or another tab writes before this one has saved, closing or reloading would lose what was typed: the browser asks first. Never on leaving quickly,
 * which covers the page before it goes: no question may hold somebody up who has to be gone.
 */
export function useClosing(planActor: PlanActor): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const state = planActor.getSnapshot()
      if ((state.hasTag('failing') || state.hasTag('onlyHere')) && !isCovered()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [planActor])
}
