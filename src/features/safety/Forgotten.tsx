import { useState } from 'react'
import { usePlanLibrary } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Sure } from '#ui/over/Sure.tsx'
import { Fold } from '#ui/page/Fold.tsx'

/** Whoever has forgotten the passphrase is told the truth, and that beginning anew is possible. */
export function Forgotten() {
  const words = useWords('lock').closed.forgotten
  const { eraseAll } = usePlanLibrary()
  const [asking, setAsking] = useState(false)
  const [left, setLeft] = useState(false)
  const go = async () => {
    setAsking(false)
    setLeft(false)
    // What is shown then says so, and what may be left.
    await eraseAll(false).catch(() => setLeft(true))
  }
  return (
    <Fold summary={words.summary}>
      {words.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {left && <p role="alert">{words.failed}</p>}
      <p>
        <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
          {words.ask}
        </Button>
      </p>
      <Sure
        open={asking}
        title={words.title}
        keep={words.keep}
        go={words.go}
        onKeep={() => setAsking(false)}
        onGo={() => void go()}
      >
        <p>{words.text}</p>
      </Sure>
    </Fold>
  )
}
