import { useEffect, useState } from 'react'

/**
 * Whether nobody is writing just now: half a word is no month yet, and nobody wants to be told so at every key. When the
 * field is left would be too late: a line that appears then moves the button from under the finger.
 */
export function useRests(text: string): boolean {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setRested(text), 700)
    return () => clearTimeout(pause)
  }, [text])
  return rested === text
}
