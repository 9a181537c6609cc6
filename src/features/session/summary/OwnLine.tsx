import { useRef, useState } from 'react'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'

/** Something that was decided and stands in no line yet. */
export function OwnLine({ add }: { readonly add: (said: string) => void }) {
  const words = useWords('sessionSummary').decided
  const [own, setOwn] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const put = () => {
    const said = own.trim()
    if (said === '') return
    add(said)
    setOwn('')
    field.current?.focus()
  }
  return (
    <Field id="own-decision" label={words.ownLabel}>
      {(control) => (
        <div className="with-button">
          <Input
            {...control}
            ref={field}
            dir="auto"
            autoComplete="off"
            value={own}
            onChange={({ target }) => setOwn(target.value)}
            onKeyDown={(event) => {
              // Enter while a word is being composed belongs to the keyboard of another script.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              put()
            }}
          />
          <Button icon="plus" onClick={put}>
            {words.add}
          </Button>
        </div>
      )}
    </Field>
  )
}
