import { useToast } from '#ui/over/toast.ts'
import { useFounding } from '#plan/founding.ts'
import { useWords } from '#wording/words.ts'

/**
 * Says what was just done, with its own Undo. It goes as soon as anything else in the plan changes: Undo takes back the
 * last change, so a button that stayed would take back something newer and leave the removed person removed.
 */
export function useUndoToast(): (message: string) => void {
  const founding = useFounding()
  const toast = useToast()
  const { undo } = useWords('asking').list
  return (message) => {
    const { plan } = founding.getSnapshot().context
    const until = (close: () => void) => {
      const look = () => {
        if (founding.getSnapshot().context.plan !== plan) close()
      }
      look()
      const watch = founding.subscribe(look)
      return () => watch.unsubscribe()
    }
    toast({ message, action: { label: undo, act: () => founding.send({ type: 'plan.undone' }) }, until })
  }
}
