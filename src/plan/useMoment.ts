import { useEffect, useState } from 'react'
import { useClock } from '#ports/clock.ts'

/** How often it looks: a minute that is shown is never older than this. */
const everyMs = 10_000

/** The present moment, an ISO instant that moves on. A computer that slept wakes with timers that are late: coming back to the page looks too. */
export function useMoment(): string {
  const { now } = useClock()
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const look = () => setMoment(now())
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    }
  }, [now])
  return moment
}
