import { oldPreparation, putAway } from '#domain/timeline/near.ts'
import { Button } from '#ui/button/Button.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { useEdits, useCurrent, usePlan, useReadOnly } from '#plan/planActor.ts'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useUndoToast } from './useUndoToast.ts'
import { useWords } from '#wording/words.ts'

/** Preparation that the first meeting has overtaken, put away with one press that can be undone. Nothing where there is none. */
export function PutAway() {
  const words = useWords('tasks').putAway
  const plan = usePlan()
  const readOnly = useReadOnly()
  const edits = useEdits()
  const toast = useUndoToast()
  const titleOf = useTaskTitle()
  const old = oldPreparation(useCurrent())
  if (old.length === 0) return null
  return (
    <div className="put-away">
      <Fold summary={words.title(old.length)}>
        <p>{words.text}</p>
        <ul>
          {old.map((task) => (
            <li key={task.key} dir="auto">
              {titleOf(task)}
            </li>
          ))}
        </ul>
      </Fold>
      {!readOnly && (
        <Button
          small
          onClick={() => {
            edits.choose(putAway(plan, old))
            toast(words.done(old.length))
          }}
        >
          {words.button}
        </Button>
      )}
    </div>
  )
}
