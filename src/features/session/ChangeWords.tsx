import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'

interface Props {
  readonly first: string
  readonly take: (content: string) => void
  readonly cancel: () => void
  /** In a session the counselor may think better of it. */
  readonly takeBack: (() => void) | undefined
}

/** The founder's own words in place of the counselor's. */
export function ChangeWords({ first, take, cancel, takeBack }: Props) {
  const words = useWords('suggestions')
  const id = useId()
  const [text, setText] = useState(first)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="suggestion-change">
      <Field id={id} label={words.changeLabel}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            dir="auto"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <ButtonRow>
        <Button small icon="check" onClick={() => (text.trim() === '' ? cancel() : take(text.trim()))}>
          {words.takeWords}
        </Button>
        <Button small onClick={cancel}>
          {words.cancel}
        </Button>
        {takeBack && (
          <Button variant="quiet" small onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </ButtonRow>
    </div>
  )
}
