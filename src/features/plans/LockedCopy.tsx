import { useRef, useState, type ReactNode } from 'react'
import type { FileFound, LockedFound } from '#ports/files.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { useArrival } from './useArrival.ts'

/** A copy that asks for its code; what is in it takes the place of the question. */
export function LockedCopy({
  found,
  renderInside,
}: {
  readonly found: LockedFound
  readonly renderInside: (inside: FileFound) => ReactNode
}) {
  const words = useWords('plans').open
  const { locked } = words
  const heading = useArrival<HTMLHeadingElement>()
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [shown, setShown] = useState(false)
  const [opening, setOpening] = useState(false)
  const [error, setError] = useState<string>()
  const [inside, setInside] = useState<FileFound>()
  if (inside) return renderInside(inside)

  const open = async () => {
    if (opening) return
    if (code.trim() === '') return refuse(locked.empty)
    setError(undefined)
    setOpening(true)
    const result = await found.unlock(code).catch(() => 'cannot' as const)
    setOpening(false)
    if (typeof result === 'object') setInside(result)
    else refuse(result === 'wrongCode' ? locked.wrong : locked[result])
  }
  const refuse = (why: string) => {
    setError(why)
    field.current?.focus()
  }
  return (
    <section className="sheet file-found">
      <h2 ref={heading} tabIndex={-1}>
        {locked.title}
      </h2>
      <p>{locked.text}</p>
      <form
        className="file-code"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <Field id="copy-code" label={locked.label} error={error}>
          {(control) => (
            <Input
              {...control}
              ref={field}
              type={shown ? 'text' : 'password'}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </Field>
        <Choice
          type="checkbox"
          label={locked.show}
          checked={shown}
          onChange={({ target }) => setShown(target.checked)}
        />
        <ButtonRow>
          <Button type="submit" variant="primary" icon="lock">
            {locked.open}
          </Button>
          <output>{opening && locked.opening}</output>
        </ButtonRow>
      </form>
      <p className="soft small">{words.another}</p>
    </section>
  )
}
