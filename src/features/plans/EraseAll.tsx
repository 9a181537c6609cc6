import { useState } from 'react'
import { useShelf } from '#asking/shelf.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { useToast } from '#ui/over/toast.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** "Nobody may find this": unlike removing, it leaves nothing to put back. So it asks once. */
export function EraseAll({ count, erased }: { readonly count: number; readonly erased: () => void }) {
  const words = useWords('plans').list
  const { erase, failed } = words
  const { eraseAll } = useShelf()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [left, setLeft] = useState(false)
  const go = async () => {
    setAsking(false)
    const done = await eraseAll().then(() => true, () => false)
    setLeft(!done)
    erased()
    if (done) toast({ message: erase.done })
  }
  return (
    <Fold summary={erase.heading}>
      <p>{erase.text}</p>
      <p>{erase.not}</p>
      {left && (
        <Notice tone="stop" role="alert" heading={2} title={failed.title.erase}>
          <p>{erase.failed}</p>
        </Notice>
      )}
      <p>
        <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
          {erase.ask}
        </Button>
      </p>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={erase.title}
        actions={
          <>
            <Button data-safe onClick={() => setAsking(false)}>
              {erase.keep}
            </Button>
            <Button variant="danger" onClick={() => void go()}>
              {erase.go}
            </Button>
          </>
        }
      >
        <p>{erase.what(count)}</p>
      </Dialog>
    </Fold>
  )
}
