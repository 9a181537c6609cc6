import { useState } from 'react'
import type { PassphraseWork } from '#ports/passphrase.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Sure } from '#ui/over/Sure.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import type { Outcome } from './outcome.ts'
import { useWorking } from './useWorking.ts'

/**
 * No passphrase any more. It is not asked for: whoever sees the page open can read and copy everything anyway, and somebody
 * who has forgotten it has this one way to keep their plans.
 */
export function TakeLockAway({
  lock,
  done,
}: {
  readonly lock: PassphraseWork
  readonly done: (outcome: Outcome) => void
}) {
  const all = useWords('lock')
  const words = all.off
  const { working, work } = useWorking()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<'otherTabs' | 'failed'>()
  const go = () => {
    setAsking(false)
    setRefused(undefined)
    void work(async () => {
      const answer = await lock.turnOff().catch(() => 'failed' as const)
      if (answer === 'done') done({ is: 'off' })
      else setRefused(answer)
    })
  }
  return (
    <Fold summary={words.summary}>
      <p>{words.text}</p>
      <div className="lock-go">
        <Button onClick={() => setAsking(true)}>{words.ask}</Button>
        <output>{working && words.going}</output>
      </div>
      {refused === 'failed' && <Notice tone="stop" role="alert" title={words.failed} />}
      {refused === 'otherTabs' && (
        <Notice tone="care" role="alert" title={all.otherTabs.title}>
          <p>{all.otherTabs.text}</p>
        </Notice>
      )}
      <Sure open={asking} title={words.title} keep={words.keep} go={words.go} onKeep={() => setAsking(false)} onGo={go}>
        <p>{words.what}</p>
      </Sure>
    </Fold>
  )
}
