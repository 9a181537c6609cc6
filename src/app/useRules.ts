import { useEffect } from 'react'
import { rules } from '#plan/rules.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { useLanguage } from '#lazy/language.ts'
import { whenIdle } from '#lazy/whenIdle.ts'
import { fetchParts } from './lazyParts.ts'

const tryAgainAfter = 5000

/** Brings the rules to an open plan as soon as its page is shown, then what may be needed when there is no network. */
export function useRules(planActor: PlanActor): void {
  const language = useLanguage()
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const bring = async () => {
      try {
        const assess = await rules.load()
        if (!gone && !planActor.getSnapshot().context.assess) planActor.send({ type: 'rules.loaded', assess })
        await fetchParts(language)
      } catch {
        if (!gone) timer = setTimeout(() => void bring(), tryAgainAfter)
      }
    }
    void whenIdle().then(bring)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [planActor, language])
}
