import { useEffect, useState, type SubmitEvent } from 'react'
import { usePassphrase } from '#ports/passphrase.ts'
import { firstPageWas } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { Forgotten } from './Forgotten.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { useWorking } from './useWorking.ts'
import './lock.css'

const id = 'passphrase'

/** What stands before everything: calm, and without a word of what the page is for. Tries are neither counted nor slowed. */
export default function LockedForm() {
  const all = useWords('lock')
  const words = all.closed
  const { work: lock } = usePassphrase()
  const { working, work } = useWorking()
  const [passphrase, setPassphrase] = useState('')
  const [isShown, setShown] = useState(false)
  const [error, setError] = useState<string>()
  useEffect(() => {
    document.title = words.title
    document.documentElement.hidden = false
    document.getElementById('front')?.remove()
    firstPageWas()
    focusField(id)
    // What opens is fetched while somebody types.
    void lock().catch(() => {})
  }, [words, lock])

  const open = (event: SubmitEvent) => {
    event.preventDefault()
    void work(async () => {
      setError(undefined)
      const answer = await lock()
        .then((of) => of.open(passphrase))
        .catch(() => 'failed' as const)
      if (answer === 'open') return
      setError(words[answer])
      focusField(id)
    })
  }
  return (
    <main className="room locked">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form onSubmit={open} noValidate>
        <PassphraseField
          id={id}
          label={words.label}
          error={error}
          value={passphrase}
          onChange={setPassphrase}
          isShown={isShown}
        />
        <Choice type="checkbox" label={all.show} checked={isShown} onChange={() => setShown(!isShown)} />
        <Button variant="primary" type="submit">
          {words.open}
        </Button>
        <output>{working && words.opening}</output>
      </form>
      <Forgotten />
    </main>
  )
}
