import { useId, useRef, useState } from 'react'
import { captured } from '#domain/desk/session.ts'
import type { Session } from '#domain/desk/entry.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { newId } from '#plan/newId.ts'
import { useClock } from '#ports/clock.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Part } from './Part.tsx'
import { Caught } from './Caught.tsx'
import type { Running } from './useRunning.ts'

type Props = Running & { readonly session: Session; readonly at: StepAddress | undefined }

/** One line for anything said: first it is kept, then somebody thinks about what it is. */
export function Capture({ session, keep, mayWrite, at }: Props) {
  const words = useWords('session').side.capture
  const { now } = useClock()
  const id = useId()
  const line = useRef<HTMLInputElement>(null)
  const text = session.catching ?? ''
  const [said, setSaid] = useState('')
  const add = () => {
    if (text.trim() === '') return
    const caught = { id: newId(), words: text.trim(), at: now() }
    keep((kept) => captured(kept, caught))
    setSaid(words.kept)
    line.current?.focus()
  }
  return (
    <Part icon="pencil" title={words.title}>
      <form
        className="session-capture"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Field id={id} label={words.label}>
          {(control) => (
            <Input
              {...control}
              ref={line}
              dir="auto"
              autoComplete="off"
              enterKeyHint="done"
              readOnly={!mayWrite}
              value={text}
              onChange={({ target: { value } }) => {
                // Kept at once: the panel may be a dialog, and closes with the line half typed.
                keep((kept) => ({ ...kept, catching: value }))
                setSaid('')
              }}
            />
          )}
        </Field>
        <Button type="submit" small>
          {words.add}
        </Button>
      </form>
      <output className="visually-hidden">{said}</output>
      <Caught session={session} keep={keep} at={at} backTo={() => line.current?.focus()} />
    </Part>
  )
}
