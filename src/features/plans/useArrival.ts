import { useEffect, useRef } from 'react'

/** Focus goes to what was found: without this a screen reader stays at the file field. */
export function useArrival<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
