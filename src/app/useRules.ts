import { useEffect } from 'react'
import { rules } from '#asking/rules.ts'
import type { FoundingRef } from '#machine/shelf.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import { fetchRare } from './rare.ts'

const tryAgainAfter = 5000

/** Brings the rules to an open plan as soon as its page is shown, then what may be needed when there is no network. */
export function useRules(founding: FoundingRef): void {
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const bring = async () => {
      try {
        const judge = await rules.load()
        if (!gone && !founding.getSnapshot().context.judge) founding.send({ type: 'rules.loaded', judge })
        await fetchRare()
      } catch {
        if (!gone) timer = setTimeout(() => void bring(), tryAgainAfter)
      }
    }
    void whenIdle().then(bring)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [founding])
}
