import { isDate } from '#domain/dates.ts'
import { founderOf, isRunning, lastSeen, waitingIn, type DeskRow } from '#domain/desk/row.ts'
import { momentOf } from '#plan/instant.ts'
import type { ListedPlan } from '#ports/plans.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** Of one founder: who and what about, how far the plan is, and what waits for whom. */
export function RowFacts({ row, plan }: { readonly row: DeskRow; readonly plan: ListedPlan }) {
  const words = useWords('desk').list
  const formats = useFormats()
  const { marks } = plan
  const again = marks.filter((mark) => mark === 'needsAnotherLook').length
  const seen = momentOf(lastSeen(row) ?? '')
  const who = [founderOf(row), plan.problem].filter((each) => each.trim() !== '')
  const stands = [
    ...(marks.length > 0 ? [words.ready(marks.filter((mark) => mark === 'ready').length)] : []),
    ...(again > 0 ? [words.again(again)] : []),
    ...(plan.firstMeeting !== undefined && isDate(plan.firstMeeting)
      ? [words.firstMeeting(formats.date(plan.firstMeeting))]
      : []),
    isRunning(row) ? words.running : seen ? words.lastSeen(formats.date(seen.day)) : words.neverSeen,
  ]
  return (
    <>
      {who.length > 0 && (
        <p dir="auto" translate="no">
          {who.map((each) => short(each)).join(' · ')}
        </p>
      )}
      <p className="soft small">{stands.join(' · ')}</p>
      <Waits row={row} />
    </>
  )
}

function Waits({ row }: { readonly row: DeskRow }) {
  const { waits } = useWords('desk').list
  const { suggestions, lines, tasks } = waitingIn(row)
  const mine = [...(lines > 0 ? [waits.lines(lines)] : []), ...(tasks > 0 ? [waits.tasks(tasks)] : [])]
  if (suggestions === 0 && mine.length === 0) return null
  return (
    <ul className="bare small">
      {suggestions > 0 && (
        <li>
          {waits.founder(short(founderOf(row)))}: <b>{waits.suggestions(suggestions)}</b>
        </li>
      )}
      {mine.length > 0 && (
        <li>
          {waits.you}: <b>{mine.join(', ')}</b>
        </li>
      )}
    </ul>
  )
}
