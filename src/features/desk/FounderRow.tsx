import { founderOf, groupOf, isRunning, type DeskRow } from '#domain/desk/row.ts'
import { standings } from '#domain/stages/standing.ts'
import { Link } from '#pages/Link.tsx'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import type { ClosedPlan, ListedPlan } from '#ports/plans.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { cx } from '#ui/cx.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { useWhen } from './useWhen.ts'

interface Props {
  readonly row: DeskRow<ListedPlan | ClosedPlan>
  readonly today: string
}

/** One founder in one row, and the row is one link: when you meet, who, what they asked first, how far the plan is. */
export function FounderRow({ row, today }: Props) {
  const words = useWords('desk').list
  const when = useWhen()(row.entry?.next, today)
  const { planId, plan, entry } = row
  const isClosed = plan !== undefined && 'unreadable' in plan
  const [founder, group] = [short(founderOf(row)), short(groupOf(row))]
  const name = founder || group || (isClosed ? words.closedPlan.name : words.unnamed)
  const problem = isClosed ? '' : short(plan?.problem ?? '')
  const about = [founder === '' ? '' : group, problem].filter((each) => each !== '').join(' · ')
  const asked = short(entry?.asked.trim() ?? '', 120)
  const marks = isClosed || !plan ? [] : marksOf(plan)
  const done = marks.filter((mark) => mark === 'ready').length
  return (
    <li className="founder">
      <span className="founder-who">
        <Link to={isClosed ? paths.overview(planId) : paths.record(planId)}>
          <span dir="auto" translate="no">
            {name}
          </span>
        </Link>{' '}
        {plan && !isClosed && plan.example && <Tag>{words.example}</Tag>}
        {isClosed ? (
          <small>{words.closedPlan.text}</small>
        ) : (
          about !== '' && (
            <small dir="auto" translate="no">
              {about}
            </small>
          )
        )}
      </span>
      <span className={cx('founder-when', when.isToday && 'today')}>{isRunning(row) ? words.running : when.said}</span>
      {asked !== '' && (
        <span className="founder-asked">
          <span className="visually-hidden">{words.asked}: </span>
          <span dir="auto" translate="no">
            {asked}
          </span>
        </span>
      )}
      <span className="founder-stages">
        {marks.map((mark, at) => (
          <Seat key={at} n={at + 1} standing={lookOf(mark)} />
        ))}
        {marks.length > 0 && <span className="visually-hidden">{words.ready(done)}</span>}
      </span>
    </li>
  )
}

const marksOf = (plan: ListedPlan) => plan.marks.map((mark) => standings.find((each) => each === mark) ?? 'untouched')
