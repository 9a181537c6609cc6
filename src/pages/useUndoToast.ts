import { useToast } from '#ui/over/toast.ts'
import { usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/**
 * Says what was just done, with its own Undo. It goes as soon as anything else in the plan changes: Undo takes back the
 * last change, so a button that stayed would take back something newer and leave the removed person removed.
 */
export function useUndoToast(): (message: string) => void {
  const planActor = usePlanActor()
  const toast = useToast()
  const { undo } = useWords('asking').list
  return (message) => {
    const { plan } = planActor.getSnapshot().context
    const until = (close: () => void) => {
      const look = () => {
        if (planActor.getSnapshot().context.plan !== plan) close()
      }
      look()
      const watch = planActor.subscribe(look)
      return () => watch.unsubscribe()
    }
    toast({ message, action: { label: undo, act: () => planActor.send({ type: 'plan.undone' }) }, until })
  }
}
