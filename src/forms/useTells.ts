import { useEffect, useRef, useState } from 'react'

/**
 * When a field says that it could not read what stands in it: once it was left, and at once for text that stood there when
 * the page was opened. Not while somebody writes: half a word is no day yet. Where a press takes the focus away, it waits
 * for the press to end: a line that appears in between moves the button from under the finger.
 */
export function useTells(stoodThere: boolean): {
  readonly tells: boolean
  readonly typing: () => void
  /** The field was left; `then` is for what else may move something. */
  readonly leave: (then?: () => void) => void
} {
  const [tells, setTells] = useState(stoodThere)
  const pressed = useRef(false)
  const waiting = useRef<() => void>(undefined)
  useEffect(() => {
    const press = () => {
      pressed.current = true
    }
    const release = () => {
      pressed.current = false
      // The click comes right after; only then may anything move.
      setTimeout(() => {
        waiting.current?.()
        waiting.current = undefined
      })
    }
    document.addEventListener('pointerdown', press, true)
    document.addEventListener('pointerup', release, true)
    document.addEventListener('pointercancel', release, true)
    return () => {
      waiting.current = undefined
      document.removeEventListener('pointerdown', press, true)
      document.removeEventListener('pointerup', release, true)
      document.removeEventListener('pointercancel', release, true)
    }
  }, [])
  return {
    tells,
    typing: () => setTells(false),
    leave: (then) => {
      const tell = () => {
        setTells(true)
        then?.()
      }
      if (pressed.current) waiting.current = tell
      else tell()
    },
  }
}
