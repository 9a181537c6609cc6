import type { IsoDate } from '#domain/dates.ts'
import { said } from '#domain/plan/current.ts'
import { replan } from '#domain/timeline/replan.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent, usePlan, useReadOnly, useToday } from '#plan/planActor.ts'
import type { useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { MovePicture } from './MovePicture.tsx'
import { Moves } from './Moves.tsx'

interface Props {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly titleOf: ReturnType<typeof useTaskTitle>
  /** Moves the first meeting, and the direction review to that day where one is given. */
  readonly move: (review?: IsoDate) => Promise<void>
  readonly keep: () => void
}

/** What a new date would do, shown before it does it. */
export function ReplanPreview({ from, to, titleOf, move, keep }: Props) {
  const { preview: words } = useWords('timeline').date
  const formats = useFormats()
  const readOnly = useReadOnly()
  const plan = usePlan()
  const today = useToday()
  const now = useCurrent()
  const { moves, stays, leaves, becomesTight, becomesLate, orphans, shortNotice, returns, review } = replan(
    plan,
    today,
    to,
  )
  const tasks = new Map(timeline(now).tasks.map((task) => [task.key, task]))
  const name = (key: string) => titleOf(tasks.get(key) ?? { key, kind: 'rule' })
  const { timeline: dates, place } = now.sections
  // Of a day that has gone by it helps nobody that the notice was short.
  const isShort = shortNotice && to >= today
  const early = review.isEarly ? review.set : undefined
  const tell = [
    said(dates.firm) === 'firm' && words.tell.firm,
    said(place.datesConfirmed) === 'yes' && words.tell.booked,
    (said(dates.ownersAgreed) ?? []).length > 0 && words.tell.agreed,
  ].filter((each) => each !== false)
  return (
    <section className="tl-preview" aria-labelledby="tl-preview">
      <div aria-live="polite">
        <h2 id="tl-preview">{words.sum(moves.length, stays.length)}</h2>
      </div>
      <MovePicture
        from={from}
        to={to}
        moves={moves}
        stays={stays.flatMap(({ key }) => {
          const date = tasks.get(key)?.date
          return date === undefined ? [] : [{ key, date }]
        })}
      />
      {to < today && <p>{words.past}</p>}
      {(isShort || becomesTight.length + becomesLate.length > 0) && (
        <Notice tone="care">
          {isShort && <p>{words.short}</p>}
          {becomesTight.length > 0 && <p>{words.tight(becomesTight.length)}</p>}
          {becomesLate.length > 0 && <p>{words.late(becomesLate.length)}</p>}
        </Notice>
      )}
      {tell.length > 0 && (
        <Notice>
          {tell.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </Notice>
      )}
      {moves.length > 0 && (
        <Fold summary={words.moves(moves.length)} open={moves.length <= 3}>
          <Moves moves={moves} name={name} tight={becomesTight} late={becomesLate} />
        </Fold>
      )}
      {returns.length > 0 && <Named says={words.returns(returns.length)} keys={returns} name={name} />}
      {leaves.length > 0 && <Named says={words.leaves(leaves.length)} keys={leaves} name={name} />}
      {stays.length > 0 && (
        <Fold summary={words.stays(stays.length)}>
          <ul>
            {stays.map(({ key, why }) => (
              <li key={key}>
                <bdi>{name(key)}</bdi> <span className="soft">({words.why[why]})</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {orphans.length > 0 && <p>{words.orphans(orphans.length)}</p>}
      {early !== undefined && (
        <Notice tone="care">
          <p>
            {words.review(
              formats.longDate(early),
              formats.list(review.overtakes.map((task) => `“${titleOf(task)}”`)),
              formats.longDate(review.suggested),
            )}
          </p>
        </Notice>
      )}
      {!readOnly && (
        <>
          <ButtonRow>
            <Button variant="primary" onClick={() => void move()}>
              {words.moveTo(formats.date(to))}
            </Button>
            {early !== undefined && (
              <Button onClick={() => void move(review.suggested)}>
                {words.moveBoth(formats.date(review.suggested))}
              </Button>
            )}
            <Button variant="quiet" onClick={keep}>
              {words.keepOn(formats.date(from))}
            </Button>
          </ButtonRow>
          <p className="soft small">{words.undoable}</p>
        </>
      )}
    </section>
  )
}

interface NamedProps {
  readonly says: string
  readonly keys: readonly string[]
  readonly name: (key: string) => string
}

/** Tasks that come or go, each by its name. */
function Named({ says, keys, name }: NamedProps) {
  return (
    <>
      <p>{says}</p>
      <ul>
        {keys.map((key) => (
          <li key={key} dir="auto">
            {name(key)}
          </li>
        ))}
      </ul>
    </>
  )
}
