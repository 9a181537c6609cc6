import { useRef, type PointerEvent, type SyntheticEvent } from 'react'

const longEnough = 2000

/** Pressed for two seconds and let go there: a finger, a pen, a mouse, or the press of a screen reader that passes it on. */
export function useHold(done: () => void) {
  const since = useRef<number>(undefined)
  const forget = () => (since.current = undefined)
  return {
    onPointerDown: ({ timeStamp }: PointerEvent) => (since.current = timeStamp),
    onPointerUp: ({ timeStamp }: PointerEvent) => {
      const held = since.current === undefined ? 0 : timeStamp - since.current
      forget()
      if (held >= longEnough) done()
    },
    onPointerLeave: forget,
    onPointerCancel: forget,
    // A long press must not open a menu over it.
    onContextMenu: (event: SyntheticEvent) => event.preventDefault(),
  }
}
