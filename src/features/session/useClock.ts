import { useEffect, useState } from 'react'
import { clockOf, type SessionClock } from '#domain/desk/session.ts'
import { useShelf } from '#asking/shelf.ts'

/** How often it looks: the minute that is shown is never older than this. */
const everyMs = 10_000

/** Where the time of a session goes. A computer that slept wakes with timers that are late: coming back to the page looks too. */
export function useClock(startedAt: string): SessionClock {
  const { now } = useShelf()
  const [clock, setClock] = useState(() => clockOf(startedAt, now()))
  useEffect(() => {
    const look = () => {
      const next = clockOf(startedAt, now())
      // Within a minute nothing is drawn anew.
      setClock((shown) => (shown.minutes === next.minutes ? shown : next))
    }
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    }
  }, [startedAt, now])
  return clock
}
