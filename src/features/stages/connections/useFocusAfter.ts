import { useEffect, useRef } from 'react'

/** A row that goes away would take the focus with it: after the next change it moves to something that stays. */
export function useFocusAfter<E extends HTMLElement>() {
  const ref = useRef<E>(null)
  const wanted = useRef(false)
  useEffect(() => {
    if (wanted.current) ref.current?.focus()
    wanted.current = false
  })
  return {
    ref,
    moveFocus: () => {
      wanted.current = true
    },
  }
}
