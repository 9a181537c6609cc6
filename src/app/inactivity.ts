/** A moment on two clocks, in milliseconds: the wall's may be set back, the steady one may stand still while a laptop sleeps. */
export interface Moment {
  readonly wall: number
  readonly steady: number
}

const minute = 60_000
const moment = (): Moment => ({ wall: Date.now(), steady: performance.now() })

/** Whether nobody was here for so long. A clock that was set back says nothing any more, and must not keep a page open. */
export function isInactive(seen: Moment, now: Moment, minutes: number): boolean {
  const wall = now.wall - seen.wall
  return wall < -minute || Math.max(wall, now.steady - seen.steady) >= minutes * minute
}

const signs = ['keydown', 'input', 'pointerdown', 'wheel', 'touchmove'] as const
const often = 5000

/**
 * Calls `lock` when nothing was pressed or typed for so many minutes (0: never for that reason), and when a page comes back
 * from the browser's cache. Each sign of life is held against the clock before it counts: whoever opens a laptop that slept
 * must not find the page open. Returns how to stop.
 */
export function watchInactivity(minutes: number, lock: () => void): () => void {
  let seen = moment()
  const look = () => {
    if (minutes > 0 && isInactive(seen, moment(), minutes)) lock()
  }
  const see = () => {
    look()
    seen = moment()
  }
  const show = (event: PageTransitionEvent) => (event.persisted ? lock() : look())
  const timer = setInterval(look, often)
  for (const sign of signs) addEventListener(sign, see, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', show)
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, see, { capture: true })
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pageshow', show)
  }
}
