import { useEffect } from 'react'
import type { PlanActor } from '#machine/planLibrary.ts'
import { today } from './today.ts'

/** A page may stay open past midnight, or wake up days later: then the day is told anew. */
export function useDay(planActor: PlanActor): void {
  useEffect(() => {
    const tell = () => {
      const day = today()
      if (day !== planActor.getSnapshot().context.today) planActor.send({ type: 'day.turned', today: day })
    }
    tell()
    const timer = setInterval(tell, 30_000)
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }, [planActor])
}
