import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '#lazy/whenIdle.ts'

/** As many as fill a tall screen; the rest follows a few at a time, so that nobody waits for what they do not see. */
const atOnce = 12

/** How many of a long list to draw now. `of` names the list: another search or order begins anew. */
export function useGrowing(of: string, total: number): number {
  const [grown, setGrown] = useState({ of, count: atOnce })
  const count = grown.of === of ? grown.count : atOnce
  useEffect(() => {
    if (count >= total) return undefined
    let isGone = false
    const grow = async () => {
      await whenIdle()
      if (!isGone) startTransition(() => setGrown({ of, count: count + atOnce }))
    }
    void grow()
    return () => void (isGone = true)
  }, [of, count, total])
  return count
}
