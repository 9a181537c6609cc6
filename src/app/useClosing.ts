import { useEffect } from 'react'
import type { FoundingRef } from '#machine/shelf.ts'

/**
 * Where saving fails, closing or reloading would lose what was typed: the browser asks first. Never on leaving quickly,
 * which blanks the page before it goes: no question may hold somebody up who has to be gone.
 */
export function useClosing(founding: FoundingRef): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (founding.getSnapshot().hasTag('failing') && !document.documentElement.hidden) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [founding])
}
