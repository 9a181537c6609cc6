import { useSelector } from '@xstate/react'
import type { Edit } from '#domain/plan/edit.ts'
import { usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** Answers that were changed in both tabs: the other tab's stand, and ours are shown here, for they exist nowhere else. */
export function Collisions() {
  const words = useWords('trouble').keeping.collisions
  const planActor = usePlanActor()
  const collisions = useSelector(planActor, ({ context }) => context.collisions)
  const texts = [...new Set(lastAtEach(collisions).flatMap(said))]
  if (collisions.length === 0) return null
  return (
    <Notice
      tone="care"
      role="alert"
      heading={2}
      title={words.title}
      actions={
        <Button small onClick={() => planActor.send({ type: 'collisions.read' })}>
          {words.read}
        </Button>
      }
    >
      <p>{texts.length > 0 ? words.text : words.noText}</p>
      {texts.length > 0 && (
        <ul>
          {texts.map((text) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** Each key that was pressed made an edit: at one place only the last says what somebody meant. */
function lastAtEach(edits: readonly Edit[]): readonly Edit[] {
  const flat = edits.flatMap((edit): readonly Edit[] => (edit.kind === 'all' ? lastAtEach(edit.edits) : [edit]))
  return [...new Map(flat.map((edit) => [placeOf(edit), edit])).values()]
}

function placeOf(edit: Edit): string {
  if (edit.kind === 'answer') return `${edit.section}.${edit.question}`
  if (edit.kind === 'change') return `${edit.list}.${edit.id}.${edit.field}`
  return JSON.stringify(edit)
}

/** What somebody typed in an edit. */
function said(edit: Edit): readonly string[] {
  if (edit.kind !== 'answer' && edit.kind !== 'change') return []
  const { typed, value } = edit.answer
  return [typed ?? value].filter((each) => typeof each === 'string' && each.trim() !== '').map(String)
}
