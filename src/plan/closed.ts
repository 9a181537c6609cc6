import { use, useCallback, useSyncExternalStore } from 'react'
import type { Step } from '#domain/stages/section.ts'
import { isFoundersAlone, isFoundersAloneAt } from '#domain/stages/foundersAlone.ts'
import { PlanActorContext, useCurrent } from './planActor.ts'
import { stepsNow } from './steps.ts'

/** Whether somebody sits beside the founder. Asked also where no plan is open. */
export function useTogether(): boolean {
  const planActor = use(PlanActorContext)
  const watch = useCallback(
    (changed: () => void) => {
      const watching = planActor?.subscribe(changed)
      return () => watching?.unsubscribe()
    },
    [planActor],
  )
  const isOn = () => planActor?.getSnapshot().context.session !== undefined
  return useSyncExternalStore(watch, isOn, isOn)
}

/** Whether a path of the app leads to a page that is closed now. */
export function useIsClosed(path: string): boolean {
  const together = useTogether()
  const [address = ''] = path.split(/[?#]/)
  return together && isFoundersAloneAt(address.split('/').filter((part) => part !== ''))
}

/** The pages of a section that somebody may be led to now. */
export function useOpenSteps(): (section: string) => readonly Step[] {
  const together = useTogether()
  const now = useCurrent()
  return (section) => stepsNow(now, section).filter(({ id }) => !(together && isFoundersAlone(`${section}/${id}`)))
}
