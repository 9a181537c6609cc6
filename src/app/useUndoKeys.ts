import { useEffect } from 'react'
import type { PlanActor } from '#machine/planLibrary.ts'

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select'

/** Ctrl Z and Ctrl Shift Z for the whole plan. Inside a text field they stay the browser's own. */
export function useUndoKeys(planActor: PlanActor): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return
      if (event.target instanceof HTMLElement && event.target.matches(typing)) return
      event.preventDefault()
      planActor.send({ type: event.shiftKey ? 'plan.redone' : 'plan.undone' })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [planActor])
}
