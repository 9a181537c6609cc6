import { useEffect, useRef, useState, type FocusEvent } from 'react'
import { Button } from '../button/Button.tsx'
import type { ToastWords } from './toast.ts'
import { usePausableTimeout } from './usePausableTimeout.ts'

type Props = {
  readonly words: ToastWords
  readonly dismissLabel: string
  readonly onClose: () => void
}

const stays = 10_000

/** What was just done, and one way to take it back. It waits while the pointer
    or focus is on it. */
export function Toast({ words, dismissLabel, onClose }: Props) {
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const cameFrom = useRef<HTMLElement | null>(null)
  usePausableTimeout(stays, hovered || focused, onClose)
  const { until } = words
  useEffect(() => until?.(onClose), [until, onClose])

  const entered = (event: FocusEvent<HTMLElement>): void => {
    setFocused(true)
    const from = event.relatedTarget
    if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from
  }
  // The pressed button goes away with the toast, so focus goes back first.
  const leave = (act?: () => void): void => {
    const back = cameFrom.current?.isConnected === true ? cameFrom.current : document.querySelector('h1')
    back?.focus()
    act?.()
    onClose()
    // What was undone may draw the fields anew, and then what had focus is gone.
    setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector('h1')?.focus()
    })
  }
  return (
    <span
      className="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={entered}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <span>{words.message}</span>
      <span className="btn-row">
        {words.action !== undefined && (
          <Button small icon="undo" onClick={() => leave(words.action?.act)}>
            {words.action.label}
          </Button>
        )}
        <Button small onClick={() => leave()}>
          {dismissLabel}
        </Button>
      </span>
    </span>
  )
}
