import { useEffect, useState } from 'react'
import { usePlanActor, usePlanId } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { usePlanLibrary } from '#ports/plans.ts'
import { useRestorePoints, type RestorePoint } from '#ports/restorePoints.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'
import { Ruled } from '#ui/page/Ruled.tsx'
import { GoBack } from './GoBack.tsx'
import { allSaved } from './allSaved.ts'

/** Earlier states of the plan: look what would change, then go back. Going back can be undone. */
export function Points() {
  const words = useWords('plans').copies.points
  const planActor = usePlanActor()
  const planId = usePlanId()
  const { points: read, keepPoint } = useRestorePoints()
  const { keeps } = usePlanLibrary()
  const toast = useToast()
  const [points, setPoints] = useState<readonly RestorePoint[]>()
  const [notKept, setNotKept] = useState(false)
  const [chosen, setChosen] = useState<RestorePoint>()
  const hasRoom = keeps === 'both' || keeps === 'database'

  const reload = () => read(planId).then(setPoints, () => setPoints([]))
  useEffect(() => void read(planId).then(setPoints, () => setPoints([])), [read, planId])

  const keep = async () => {
    const kept = (await allSaved(planActor)) && (await keepPoint(planId, 'byHand').catch(() => false))
    setNotKept(!kept)
    if (kept) toast({ message: words.kept })
    await reload()
  }

  return (
    <section className="copies-part">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {notKept && (
        <Notice tone="stop" role="alert" title={words.notKept.title}>
          <p>{words.notKept.text}</p>
        </Notice>
      )}
      {hasRoom ? (
        <ButtonRow>
          <Button icon="plus" onClick={() => void keep()}>
            {words.keep}
          </Button>
        </ButtonRow>
      ) : (
        <p>{words.nowhere}</p>
      )}
      {hasRoom && points?.length === 0 && <p className="soft">{words.none}</p>}
      {points !== undefined && points.length > 0 && (
        <Ruled aria-label={words.label}>
          {points
            .filter((each) => !isTwin(each, points))
            .map((point) => (
              <Point key={point.id} point={point} see={() => setChosen(point)} />
            ))}
        </Ruled>
      )}
      {chosen && (
        <GoBack key={chosen.id} point={chosen} close={() => setChosen(undefined)} changed={() => void reload()} />
      )}
    </section>
  )
}

/** The first visit of a day keeps one state for two reasons: two rows for it would look like two states. */
const isTwin = ({ reason, at }: RestorePoint, points: readonly RestorePoint[]): boolean =>
  reason === 'daily' && points.some((each) => each.reason === 'lastVisit' && each.at.slice(0, 16) === at.slice(0, 16))

function Point({ point, see }: { readonly point: RestorePoint; readonly see: () => void }) {
  const words = useWords('plans').copies.points
  const formats = useFormats()
  const moment = momentOf(point.at)
  const at = moment ? words.at(formats.dayAndDate(moment.day), formats.time(moment.time)) : words.unknownAt
  const reason = words.reasons[point.reason]
  return (
    <li className="copies-point">
      <span>
        <b>{at}</b>
        <span className="soft small">{reason}</span>
      </span>
      <Button small onClick={see} aria-label={words.seeFor(`${at}, ${reason}`)}>
        {words.see}
      </Button>
    </li>
  )
}
