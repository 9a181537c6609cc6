import { useEffect, useRef, useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { usePassphrase, type PassphraseWork } from '#ports/passphrase.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Hindered } from './Hindered.tsx'
import { LockBefore } from './LockBefore.tsx'
import { LockSet } from './LockSet.tsx'
import type { Outcome } from './outcome.ts'
import { SetLock } from './SetLock.tsx'
import './lock.css'

/** PassphraseSetup this device with a passphrase: what it helps against and what not, before anybody sets one. */
export default function Lock() {
  const words = useWords('lock')
  const shell = useWords('shell')
  const heading = usePage(words.title)
  const { state, work } = usePassphrase()
  const [lock, setLock] = useState<PassphraseWork>()
  const [missing, setMissing] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    void work().then(setLock, () => setMissing(true))
  }, [work])
  const hindrance = lock?.hindrance()
  return (
    <div className="page step lock">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <div className="body">
        {outcome && <Said key={outcome.is} outcome={outcome} />}
        {missing && <p role="alert">{words.closed.failed}</p>}
        {!lock && !missing && <p className="soft loading">{shell.loading}</p>}
        {lock && hindrance && <Hindered hindrance={hindrance} />}
        {lock && !hindrance && state === 'none' && (
          <>
            <LockBefore />
            <SetLock lock={lock} done={setOutcome} />
          </>
        )}
        {lock && state === 'open' && <LockSet lock={lock} done={setOutcome} />}
        {(lock || missing) && (
          <p>
            <Link to={paths.safety}>{words.back}</Link>
          </p>
        )}
      </div>
    </div>
  )
}

function Said({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords('lock')
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  if (outcome.is === 'off') return <Notice ref={notice} tabIndex={-1} heading={2} title={words.off.done} />
  if (outcome.left === 0) return <Notice ref={notice} tabIndex={-1} tone="good" heading={2} title={words.set.done} />
  return (
    <Notice
      ref={notice}
      tabIndex={-1}
      tone="care"
      heading={2}
      title={words.set.leftTitle}
      actions={<Link to={paths.plans}>{words.set.leftPlans}</Link>}
    >
      <p>{words.set.left(outcome.left)}</p>
    </Notice>
  )
}
