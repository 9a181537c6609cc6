import { useCallback, useEffect, useRef, useState } from 'react'

/** Without typing for so long, what is private is covered again: somebody may have turned the screen. */
const coverAfterMs = 60_000

/** Whether something private shows. It covers itself after a minute, when the page is hidden, and on leaving it. */
export function useCover(): {
  readonly shown: boolean
  readonly show: () => void
  readonly hide: () => void
  readonly typed: () => void
} {
  const [shown, setShown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hide = useCallback(() => {
    clearTimeout(timer.current)
    setShown(false)
  }, [])
  const typed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(hide, coverAfterMs)
  }, [hide])
  useEffect(() => {
    const look = () => document.visibilityState === 'hidden' && hide()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer.current)
    }
  }, [hide])
  const show = () => {
    setShown(true)
    typed()
  }
  return { shown, show, hide, typed }
}
