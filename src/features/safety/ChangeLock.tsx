import { useState, type SubmitEvent } from 'react'
import type { PassphraseWork } from '#ports/passphrase.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { useNewPassphrase } from './useNewPassphrase.tsx'
import { useWorking } from './useWorking.ts'

const id = 'passphrase-old'

/** Another passphrase. The old one is asked for: whoever finds the page open must not be able to shut the person out. */
export function ChangeLock({ lock }: { readonly lock: PassphraseWork }) {
  const words = useWords('lock').change
  const [old, setOld] = useState('')
  const [wrong, setWrong] = useState(false)
  const [outcome, setOutcome] = useState<'done' | 'failed'>()
  const { fields, take, clear, isShown } = useNewPassphrase(words.label)
  const { working, work } = useWorking()
  const change = (event: SubmitEvent) => {
    event.preventDefault()
    setWrong(false)
    setOutcome(undefined)
    const next = take()
    if (next === undefined) return
    void work(async () => {
      const changed = await lock.change(old, next).catch(() => 'failed' as const)
      if (changed === 'failed') return setOutcome('failed')
      setWrong(!changed)
      if (!changed) return focusField(id)
      setOutcome('done')
      setOld('')
      clear()
    })
  }
  return (
    <Fold summary={words.summary}>
      <form className="lock-form" onSubmit={change} noValidate>
        <PassphraseField
          id={id}
          label={words.old}
          error={wrong ? words.wrong : undefined}
          value={old}
          onChange={setOld}
          isShown={isShown}
        />
        {fields}
        <div className="lock-go">
          <Button type="submit">{words.go}</Button>
          <output>{working && words.going}</output>
        </div>
        {outcome && <Notice tone={outcome === 'done' ? 'good' : 'stop'} role="alert" title={words[outcome]} />}
      </form>
    </Fold>
  )
}
