import { useEffect, useState } from 'react'
import type { PassphraseWork } from '#ports/passphrase.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ChangeLock } from './ChangeLock.tsx'
import type { Outcome } from './outcome.ts'
import { Minutes } from './Minutes.tsx'
import { TakeLockAway } from './TakeLockAway.tsx'

/** A passphrase is set: locking at once, when it locks by itself, another passphrase, or none. */
export function LockSet({ lock, done }: { readonly lock: PassphraseWork; readonly done: (outcome: Outcome) => void }) {
  const words = useWords('lock')
  const [minutes, setMinutes] = useState<number>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void lock.minutes().then(setMinutes, () => {})
  }, [lock])
  const choose = async (next: number) => {
    const before = minutes
    setMinutes(next)
    setFailed(false)
    await lock.stay(next).catch(() => {
      setMinutes(before)
      setFailed(true)
    })
  }
  return (
    <>
      <section className="section lock-form">
        <h2>{words.set.title}</h2>
        <p>{words.set.text}</p>
        <p>
          <Button variant="primary" icon="lock" onClick={lock.now}>
            {words.set.now}
          </Button>
        </p>
        <Minutes
          choices={lock.choices}
          minutes={minutes}
          choose={(next) => void choose(next)}
          error={failed ? words.minutes.failed : undefined}
        />
      </section>
      <ChangeLock lock={lock} />
      <TakeLockAway lock={lock} done={done} />
    </>
  )
}
