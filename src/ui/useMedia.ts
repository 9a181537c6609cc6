import { useCallback, useSyncExternalStore } from 'react'

/** Follows a media query. Where there is no matchMedia it never matches. */
export function useMedia(query: string): boolean {
  const list = 'matchMedia' in window ? window.matchMedia(query) : null
  const subscribe = useCallback(
    (changed: () => void) => {
      const watched = 'matchMedia' in window ? window.matchMedia(query) : null
      watched?.addEventListener('change', changed)
      return () => watched?.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => list?.matches ?? false)
}
