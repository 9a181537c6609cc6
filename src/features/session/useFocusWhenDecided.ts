import { useEffect, useRef } from 'react'
import { decidedLately } from './useDecide.ts'

/** Takes focus where the suggestion was just answered or opened anew. */
export function useFocusWhenDecided(id: string) {
  const place = useRef<HTMLDivElement & HTMLFieldSetElement>(null)
  useEffect(() => {
    if (decidedLately.id !== id) return
    decidedLately.id = undefined
    place.current?.focus()
  }, [id])
  return place
}
