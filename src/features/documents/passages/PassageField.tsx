import { useEffect, useId, useRef, useState } from 'react'
import { useEdits, useCommitOnLeaving } from '#plan/planActor.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'

interface Props {
  readonly passage: string
  readonly text: string
  readonly isOwn: boolean
  readonly write: (text: string) => void
  readonly close: () => void
}

/** Every key is kept, as in any field of the plan. */
export function PassageField({ passage, text, isOwn, write, close }: Props) {
  const words = useWords('documents').passage
  const { choose, commit } = useEdits()
  useCommitOnLeaving()
  const undoToast = useUndoToast()
  const [typed, setTyped] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])

  const back = () => {
    choose({ kind: 'passage', passage, set: null })
    undoToast(words.backDone)
    close()
  }
  return (
    <>
      <Field id={id} label={words.label} hint={words.hint}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            dir="auto"
            value={typed}
            onBlur={commit}
            onChange={(event) => {
              setTyped(event.target.value)
              write(event.target.value)
            }}
          />
        )}
      </Field>
      <ButtonRow>
        <Button small onClick={close}>
          {words.done}
        </Button>
        {isOwn && (
          <Button variant="quiet" small icon="undo" onClick={back}>
            {words.back}
          </Button>
        )}
      </ButtonRow>
    </>
  )
}
