import { useSelector } from '@xstate/react'
import type { Edit } from '#domain/plan/edit.ts'
import { useFounding } from '#asking/founding.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

/** Answers that were changed in both tabs: the other tab's stand, and ours are shown here, for they exist nowhere else. */
export function Collisions() {
  const words = useWords('trouble').keeping.collisions
  const founding = useFounding()
  const collisions = useSelector(founding, ({ context }) => context.collisions)
  const texts = [...new Set(collisions.flatMap(said))]
  if (collisions.length === 0) return null
  return (
    <Notice tone="care" role="alert" heading={2} title={words.title} actions={<Button small onClick={() => founding.send({ type: 'collisions.read' })}>{words.read}</Button>}>
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

/** What somebody typed in an edit; the last of several at one place, for each key made one. */
function said(edit: Edit): readonly string[] {
  if (edit.kind === 'all') return edit.edits.flatMap(said)
  if (edit.kind !== 'answer' && edit.kind !== 'change') return []
  const { typed, value } = edit.answer
  return [typed ?? value].filter((each) => typeof each === 'string' && each.trim() !== '').map(String)
}
