import type { ReactNode } from 'react'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'

interface Props {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isShown: boolean
  readonly isNew?: boolean
}

/** A passphrase can be pasted, kept by the browser, and looked at. */
export function PassphraseField({ id, label, hint, error, value, onChange, isShown, isNew }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
