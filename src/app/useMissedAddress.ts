import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

/**
 * Whoever presses a link of the first page before the router listens changes the address, and nothing else: the router
 * would stand still for good. Once it listens, it catches up.
 */
export function useMissedAddress(): void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const isListening = useRef(false)
  useEffect(() => {
    // Only when the router begins to listen: later it hears of every change itself.
    if (isListening.current) return
    isListening.current = true
    const asked = window.location.hash.slice(1) || '/'
    if (asked.split('?')[0] !== pathname) void navigate(asked, { replace: true })
  }, [navigate, pathname])
}
