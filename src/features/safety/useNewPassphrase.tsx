import { useState } from 'react'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { leastCharacters, isSame, missing } from './passphrase.ts'
import { PassphraseField } from './PassphraseField.tsx'

const ids = { one: 'passphrase-new', again: 'passphrase-again' } as const

/** A new passphrase, typed twice. What is wrong with it is said when somebody wants to use it, not while they type. */
export function useNewPassphrase(label: string) {
  const words = useWords('lock')
  const { choose } = words
  const [one, setOne] = useState('')
  const [again, setAgain] = useState('')
  const [isShown, setShown] = useState(false)
  const [checked, setChecked] = useState(false)
  const more = missing(one)
  const errors = {
    one: checked && more > 0 ? choose.short(leastCharacters, more) : undefined,
    again: checked && more === 0 && !isSame(one, again) ? choose.different : undefined,
  }
  /** The passphrase; undefined where something is wrong, and focus goes there. */
  const take = (): string | undefined => {
    setChecked(true)
    const wrong = more > 0 ? ids.one : isSame(one, again) ? undefined : ids.again
    if (wrong === undefined) return one
    focusField(wrong)
    return undefined
  }
  const clear = () => {
    setOne('')
    setAgain('')
    setChecked(false)
  }
  const fields = (
    <>
      <PassphraseField
        id={ids.one}
        label={label}
        hint={choose.hint(leastCharacters)}
        error={errors.one}
        value={one}
        onChange={setOne}
        isShown={isShown}
        isNew
      />
      <PassphraseField
        id={ids.again}
        label={choose.again}
        error={errors.again}
        value={again}
        onChange={setAgain}
        isShown={isShown}
        isNew
      />
      <Choice type="checkbox" label={words.show} checked={isShown} onChange={() => setShown(!isShown)} />
    </>
  )
  return { fields, take, clear, isShown }
}
