import { useState, type SubmitEvent } from 'react'
import type { PassphraseWork } from '#ports/passphrase.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import type { Outcome } from './outcome.ts'
import { Minutes } from './Minutes.tsx'
import { useNewPassphrase } from './useNewPassphrase.tsx'
import { useWorking } from './useWorking.ts'

const usualMinutes = 15

/** Choosing a passphrase. Nothing is set before the person has said that they know what forgetting means. */
export function SetLock({ lock, done }: { readonly lock: PassphraseWork; readonly done: (outcome: Outcome) => void }) {
  const all = useWords('lock')
  const words = all.choose
  const { fields, take } = useNewPassphrase(words.label)
  const { working, work } = useWorking()
  const [minutes, setMinutes] = useState(usualMinutes)
  const [understood, setUnderstood] = useState(false)
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<'otherTabs' | 'failed'>()

  const set = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(true)
    setRefused(undefined)
    const passphrase = take()
    if (passphrase === undefined) return
    if (!understood) return focusField('understood')
    void work(async () => {
      const left = await lock.set(passphrase, minutes).catch(() => 'failed' as const)
      if (typeof left === 'number') done({ is: 'set', left })
      else setRefused(left)
    })
  }
  return (
    <section className="section">
      <h2>{words.heading}</h2>
      <form className="lock-form" onSubmit={set} noValidate>
        {fields}
        <Minutes choices={lock.choices} minutes={minutes} choose={setMinutes} />
        <ChoiceGroup
          id="understood"
          legend={<span className="visually-hidden">{all.before.forgetting.heading}</span>}
          error={asked && !understood ? words.tick : undefined}
        >
          <Choice
            type="checkbox"
            label={words.understood}
            checked={understood}
            onChange={() => setUnderstood(!understood)}
          />
        </ChoiceGroup>
        {refused && (
          <Notice tone="care" role="alert" title={all[refused].title}>
            <p>{all[refused].text}</p>
          </Notice>
        )}
        <div className="lock-go">
          <Button variant="primary" type="submit" icon="lock">
            {words.go}
          </Button>
          <output>{working && words.going}</output>
        </div>
      </form>
    </section>
  )
}
