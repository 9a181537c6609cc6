import { useEdits } from '#plan/planActor.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import type { Passage } from '#domain/plan/plan.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'

interface Props {
  readonly passage: string
  readonly kept: Passage
  readonly ours: { readonly text: string; readonly mark: string }
}

/** The answers under a passage are others than when it was written: the founder says which words go on the paper. */
export function ChangedPassage({ passage, kept, ours }: Props) {
  const { changed: words, backDone } = useWords('documents').passage
  const { choose } = useEdits()
  const undoToast = useUndoToast()
  const take = () => {
    choose({ kind: 'passage', passage, set: null })
    undoToast(backDone)
  }
  return (
    <Notice tone="care" title={words.title} heading={2}>
      <p>{words.text}</p>
      <blockquote dir="auto">{ours.text.trim() === '' ? words.nothing : ours.text}</blockquote>
      <ButtonRow>
        <Button small onClick={() => choose({ kind: 'passage', passage, set: { ...kept, of: ours.mark } })}>
          {words.keep}
        </Button>
        <Button small onClick={take}>
          {words.take}
        </Button>
      </ButtonRow>
    </Notice>
  )
}
