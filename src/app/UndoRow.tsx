import { useSelector } from '@xstate/react'
import { useCanUndo, usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { useToast } from '#ui/over/toast.ts'

/** Undo and redo for the whole plan: in the bar where it is wide, in the foot on phones (css shows one). */
export function UndoRow() {
  const shell = useWords('shell')
  const planActor = usePlanActor()
  const toast = useToast()
  const canUndo = useCanUndo()
  const canRedo = useSelector(planActor, ({ context }) => context.future.length > 0)
  const editable = useSelector(planActor, (state) => state.hasTag('editable'))

  const go = (type: 'plan.undone' | 'plan.redone') => {
    planActor.send({ type })
    toast({ message: type === 'plan.undone' ? shell.undone : shell.redone })
  }
  if (!editable || (!canUndo && !canRedo)) return null
  return (
    <div className="undo-row">
      {canUndo && (
        <Button variant="quiet" small icon="undo" onClick={() => go('plan.undone')}>
          {shell.undo}
        </Button>
      )}
      {canRedo && (
        <Button variant="quiet" small icon="redo" onClick={() => go('plan.redone')}>
          {shell.redo}
        </Button>
      )}
    </div>
  )
}
