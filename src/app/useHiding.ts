import { useEffect } from 'react'
import type { PlanActor } from '#machine/planLibrary.ts'

/** Hiding is the last dependable moment on a phone: what is unsaved is written then, at once. */
export function useHiding(planActor: PlanActor): void {
  useEffect(() => {
    const hide = () => planActor.send({ type: 'page.hidden' })
    const onChange = () => document.visibilityState === 'hidden' && hide()
    document.addEventListener('visibilitychange', onChange)
    addEventListener('pagehide', hide)
    return () => {
      document.removeEventListener('visibilitychange', onChange)
      removeEventListener('pagehide', hide)
    }
  }, [planActor])
}
