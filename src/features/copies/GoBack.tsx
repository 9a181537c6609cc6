import { useEffect, useState } from 'react'
import type { Plan } from '#domain/plan/plan.ts'
import { isPrivate } from '#domain/questions/list.ts'
import { usePlanActor, usePlan, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { useTogether } from '#plan/closed.ts'
import { useRestorePoints, type RestorePoint } from '#ports/restorePoints.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'
import { linesOf } from '#pages/changes/linesOf.ts'
import { allSaved } from './allSaved.ts'
import { summarize, type Place } from '#pages/changes/summary.ts'
import { Which } from '#pages/changes/Which.tsx'

interface Props {
  readonly point: RestorePoint
  readonly close: () => void
  /** There is one state more to go back to. */
  readonly changed: () => void
}

/** What going back would change, before anything changes; then the state of now is kept, and the earlier one takes its place. */
export function GoBack({ point, close, changed }: Props) {
  const { back: words, readOnly: onlyReading } = useWords('plans').copies
  const planActor = usePlanActor()
  const planId = usePlanId()
  const now = usePlan()
  const readOnly = useReadOnly()
  const { planAt, keepPoint } = useRestorePoints()
  const toast = useUndoToast()
  const [then, setThen] = useState<Plan | 'unreadable'>()
  const [notKept, setNotKept] = useState(false)
  const together = useTogether()

  useEffect(() => {
    let gone = false
    void planAt(point.id)
      .catch(() => undefined)
      .then((plan) => gone || setThen(plan ?? 'unreadable'))
    return () => void (gone = true)
  }, [planAt, point.id])

  if (then === undefined) return null
  const summary = then === 'unreadable' ? undefined : summarize(now, then)
  const lines = summary ? linesOf(summary, words.changes) : []
  // That a private answer differs is nobody else's business.
  const places = summary?.places.filter((place) => !(together && isPrivatePlace(place))) ?? []
  const may = then !== 'unreadable' && lines.length > 0 && !readOnly

  const go = async (evenSo: boolean) => {
    if (then === 'unreadable') return
    const kept = (await allSaved(planActor)) && (await keepPoint(planId, 'beforeImport').catch(() => false))
    if (!kept && !evenSo) {
      setNotKept(true)
      return
    }
    planActor.send({ type: 'plan.replaced', plan: then })
    close()
    changed()
    toast(words.done)
  }

  return (
    <Dialog
      open
      onClose={close}
      title={then === 'unreadable' ? words.unreadable.title : words.title}
      actions={
        <>
          <Button data-safe onClick={close}>
            {may ? words.stay : words.close}
          </Button>
          {may && (
            <Button variant="primary" onClick={() => void go(notKept)}>
              {notKept ? words.notKept.go : words.go}
            </Button>
          )}
        </>
      }
    >
      {then === 'unreadable' && <p>{words.unreadable.text}</p>}
      {then !== 'unreadable' && lines.length === 0 && <p>{words.same}</p>}
      {summary && lines.length > 0 && (
        <>
          <p>{words.would}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {places.length > 0 && then !== 'unreadable' && <Which places={places} plan={then} />}
          {readOnly ? <p>{onlyReading}</p> : !notKept && <p className="soft small">{words.keeps}</p>}
        </>
      )}
      {notKept && (
        <Notice tone="care" role="alert" title={words.notKept.title}>
          <p>{words.notKept.text}</p>
        </Notice>
      )}
    </Dialog>
  )
}

const isPrivatePlace = (place: Place): boolean => 'section' in place && isPrivate(`${place.section}.${place.question}`)
