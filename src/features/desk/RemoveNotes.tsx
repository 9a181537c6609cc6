import { useState } from 'react'
import { useDesk } from '#asking/desk.ts'
import { refusalOf, type Refusal } from '#asking/saveProblem.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { useToast } from '#ui/over/toast.ts'

interface Props {
  readonly planId: string
  readonly name: string
  readonly label: string
  readonly done: () => void
}

/** Removes everything that was noted about one plan. It cannot be undone, so it asks. */
export function RemoveNotes({ planId, name, label, done }: Props) {
  const { list, failed } = useWords('desk')
  const words = list.removing
  const { forget } = useDesk()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const go = async () => {
    setAsking(false)
    setRefused(undefined)
    try {
      await forget(planId)
      toast({ message: words.done })
      done()
    } catch (error) {
      setRefused(refusalOf(error))
    }
  }
  return (
    <>
      {refused && (
        <Notice tone="stop" role="alert" title={words.failed}>
          <p>{failed[refused]}</p>
        </Notice>
      )}
      <Button variant="danger" small icon="trash" onClick={() => setAsking(true)}>
        <span>
          {label}
          {' '}
          <span className="visually-hidden">{name}</span>
        </span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title(name)}
        actions={
          <>
            <Button data-safe onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
            <Button variant="danger" onClick={() => void go()}>
              {words.go}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </>
  )
}
