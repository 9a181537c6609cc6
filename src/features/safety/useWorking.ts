import { useRef, useState } from 'react'

/** One piece of work at a time: two quick presses do it once. The button keeps focus, so nothing is disabled. */
export function useWorking() {
  const [working, setWorking] = useState(false)
  const under = useRef(false)
  const work = async (what: () => Promise<void>): Promise<void> => {
    if (under.current) return
    under.current = true
    setWorking(true)
    try {
      await what()
    } finally {
      under.current = false
      setWorking(false)
    }
  }
  return { working, work }
}
