import { useEffect, useEffectEvent, useRef } from 'react'

/** Calls `done` after `ms`, not counting the time it is paused. */
export function usePausableTimeout(ms: number, paused: boolean, done: () => void): void {
  const left = useRef(ms)
  const finish = useEffectEvent(done)
  useEffect(() => {
    if (paused) return undefined
    const started = Date.now()
    const timer = setTimeout(() => finish(), left.current)
    return () => {
      clearTimeout(timer)
      left.current -= Date.now() - started
    }
  }, [paused])
}
