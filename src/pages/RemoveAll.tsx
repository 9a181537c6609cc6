import { useState } from 'react'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { usePlanLibrary } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'

/**
 * "Nobody may find this": everything goes at once, and the whole page then says so. Asked once, because a slip would cost
 * months; and because two people need two things: to slip and take it back, or to leave nothing to take back.
 */
export function RemoveAll() {
  const words = useWords('safety').remove
  const { eraseAll } = usePlanLibrary()
  const [at, setAt] = useState<'asking' | 'working' | 'failed'>()
  const go = async (undo: boolean) => {
    setAt('working')
    await eraseAll(undo).catch(() => setAt('failed'))
  }
  return (
    <div className="flow">
      <p>{words.text}</p>
      <p>{words.not}</p>
      {at === 'failed' && (
        <Notice tone="stop" role="alert" heading={3} title={words.failed.title}>
          <p>{words.failed.text}</p>
        </Notice>
      )}
      <p>
        <Button variant="danger" icon="trash" onClick={() => setAt('asking')}>
          {words.ask}
        </Button>
      </p>
      <output>{at === 'working' && words.working}</output>
      <Dialog
        open={at === 'asking'}
        onClose={() => setAt((now) => (now === 'asking' ? undefined : now))}
        title={words.title}
        actions={
          <Button data-safe onClick={() => setAt(undefined)}>
            {words.keep}
          </Button>
        }
      >
        <p>{words.what}</p>
        <div className="remove-ways">
          {(['withUndo', 'forGood'] as const).map((way) => (
            <p key={way}>
              <Button variant="danger" aria-describedby={`remove-${way}`} onClick={() => void go(way === 'withUndo')}>
                {words[way].label}
              </Button>
              <span className="soft" id={`remove-${way}`}>
                {words[way].hint}
              </span>
            </p>
          ))}
        </div>
      </Dialog>
    </div>
  )
}
