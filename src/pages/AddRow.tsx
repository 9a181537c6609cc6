import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { useWords } from '#wording/words.ts'
import './rows.css'

interface Props {
  readonly label: string
  /** What stands in the field while it is empty. */
  readonly hint?: string
  readonly button: string
  /** Rows stand before it: where it begins depends on them. */
  readonly follows?: boolean
  readonly add: (name: string) => void
}

/** A name, and Add: below the rows, where it stays. Focus stays too, for the next one; what was added is said once. */
export function AddRow({ label, hint, button, follows = false, add }: Props) {
  const { added } = useWords('asking').list
  const id = useId()
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const put = () => {
    const given = name.trim()
    if (given !== '') {
      add(given)
      setTold(added(given))
      setName('')
    }
    field.current?.focus()
  }
  return (
    <div className="add-row" data-uncounted={follows ? 'stands where the rows of the list end' : undefined}>
      <Field id={id} label={label}>
        {(control) => (
          <div className="add-row-in">
            <Input
              {...control}
              ref={field}
              dir="auto"
              autoComplete="off"
              placeholder={hint}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event: KeyboardEvent) => {
                // The page's form is not sent by it: Enter adds.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                put()
              }}
            />
            <Button icon="plus" onClick={put}>
              {button}
            </Button>
          </div>
        )}
      </Field>
      <output className="visually-hidden">{told}</output>
    </div>
  )
}
