import { isDate } from '#domain/dates.ts'
import { founderOf, groupOf, isRunning, lastSeen, waitingIn, type DeskRow } from '#domain/desk/row.ts'
import { standings } from '#domain/stages/standing.ts'
import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import type { ClosedPlan, ListedPlan } from '#ports/plans.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import { useHelping } from './useHelping.ts'
import { useNextLine } from './useNextLine.ts'

interface Props {
  readonly row: DeskRow<ListedPlan | ClosedPlan>
  readonly first: boolean
  readonly today: string
  readonly act: (row: DeskRow, archived: boolean) => void
}

/** One plan: what the founder asked for leads, then where it stands, when you meet, and what waits for whom. */
export function Row({ row, first, today, act }: Props) {
  const words = useWords('desk').list
  const { planId, plan, entry } = row
  const isClosed = plan !== undefined && 'unreadable' in plan
  const name = short(groupOf(row)) || (isClosed ? words.closedPlan.name : words.unnamed)
  const isOn = isRunning(row)
  const of = (
    <>
      {' '}
      <span className="visually-hidden" translate="no">
        {name}
      </span>
    </>
  )
  return (
    <li className="counsel-row">
      {plan && !isClosed ? <Logo looks={marksOf(plan).map(lookOf)} /> : <Icon name="warn" className="counsel-warn" />}
      <div className="counsel-what">
        <h2>
          <span dir="auto" translate="no">
            {name}
          </span>{' '}
          {plan && !isClosed && plan.example && <Tag>{words.example}</Tag>}
        </h2>
        <p className="counsel-asked">
          <span className="soft small">{words.asked}: </span>
          {entry?.asked.trim() ? (
            <b dir="auto" translate="no">
              {short(entry.asked, 300)}
            </b>
          ) : (
            <span className="soft">{words.notAsked}</span>
          )}
        </p>
        {plan && !isClosed ? <Facts row={row} plan={plan} today={today} /> : <p>{words.closedPlan.text}</p>}
      </div>
      <Link
        className={buttonClass(isOn || first ? 'primary' : 'plain', false, 'counsel-start')}
        to={isClosed ? paths.overview(planId) : paths.session(planId)}
      >
        {isClosed ? words.open : isOn ? words.goOn : words.start}
        {of}
      </Link>
      <div className="counsel-do">
        <Link className={buttonClass('quiet', true)} to={paths.record(planId)}>
          <Icon name="pencil" />
          <span>
            {words.record}
            {of}
          </span>
        </Link>
        {!isClosed && (
          <Link className={buttonClass('quiet', true)} to={paths.overview(planId)}>
            <Icon name="eye" />
            <span>
              {words.open}
              {of}
            </span>
          </Link>
        )}
        <Button
          variant="quiet"
          small
          icon={entry?.archived ? 'upload' : 'disk'}
          onClick={() => act(row, !entry?.archived)}
        >
          <span>
            {entry?.archived ? words.bringBack : words.archive}
            {of}
          </span>
        </Button>
      </div>
    </li>
  )
}

const marksOf = (plan: ListedPlan) => plan.marks.map((mark) => standings.find((each) => each === mark) ?? 'untouched')

function Facts({ row, plan, today }: { readonly row: DeskRow; readonly plan: ListedPlan; readonly today: string }) {
  const words = useWords('desk').list
  const formats = useFormats()
  const marks = marksOf(plan)
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
  const helping = useHelping(row, today)
  const next = useNextLine(row.entry?.next, today)
  return (
    <>
      {who.length > 0 && (
        <p dir="auto" translate="no">
          {who.map((each) => short(each)).join(' · ')}
        </p>
      )}
      <p className="soft small">{stands.join(' · ')}</p>
      <p>{next}</p>
      <Waits row={row} />
      {row.entry !== undefined && row.entry.sessions.length > 0 && <p className="soft small">{helping.join(' · ')}</p>}
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
