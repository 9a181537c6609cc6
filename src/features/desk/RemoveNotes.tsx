import { useState } from 'react'
import { useDesk } from '#ports/desk.ts'
import { refusalOf, type Refusal } from '#pages/saveProblem.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Sure } from '#ui/over/Sure.tsx'
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
          {label}{' '}
          <span className="visually-hidden" translate="no">
            {name}
          </span>
        </span>
      </Button>
      <Sure
        open={asking}
        title={words.title(name)}
        keep={words.keep}
        go={words.go}
        onKeep={() => setAsking(false)}
        onGo={() => void go()}
      >
        <p>{words.text}</p>
      </Sure>
    </>
  )
}
