import type { Appointment, Session, SessionSummary } from '#domain/desk/entry.ts'
import { takenHome } from '#domain/desk/takenHome.ts'
import { said } from '#domain/plan/current.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { useJudgement, useNow, usePlanId } from '#asking/founding.ts'
import { momentOf } from '#asking/instant.ts'
import { Link } from '#asking/Link.tsx'
import { lookOf } from '#asking/look.ts'
import { paths } from '#asking/paths.ts'
import { short } from '#asking/short.ts'
import { usePage } from '#asking/usePage.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { cx } from '#ui/cx.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { ForHome } from './ForHome.tsx'
import { NotKept } from './NotKept.tsx'

const nothing: SessionSummary = { decided: [], added: [], open: [], suggested: [], tasks: [] }

/** The page that the founder takes along. It is made of what they confirmed, and holds no note of the counselor's. */
export function SummaryPaper({
  session,
  next,
  last,
  isUnkept,
}: {
  readonly session: Session
  readonly next?: Appointment
  /** The session that was ended last. */ readonly last: boolean
  /** No home of this browser took it. */ readonly isUnkept: boolean
}) {
  const words = useWords('sessionSummary')
  const shell = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const { stages } = useJudgement()
  const heading = usePage(words.title)
  const [size] = usePaperSize()
  const { decided, waiting, added, open, tasks, think } = takenHome(session.summary ?? nothing)
  const group = short(said(useNow().sections.about.name) ?? shell.unnamed)
  const from = momentOf(session.startedAt)
  const to = momentOf(session.endedAt ?? '')
  const appointment = next ?? session.next ?? {}
  const day = appointment.on === undefined ? (appointment.typed ?? '') : formats.dayAndDate(appointment.on)
  const when = words.next.at(day, formats.timeOf(appointment.time ?? ''))

  return (
    <PrintPage
      back={{ label: words.paper.back, to: paths.overview(planId) }}
      notes={
        <>
          {isUnkept && <NotKept />}
          <p className="soft small">
            {words.paper.lead} <Link to={paths.record(planId)}>{words.paper.record}</Link>
          </p>
        </>
      }
    >
      <article className={cx('paper session-paper', size === 'a4' && 'a4')}>
        <header className="print-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {words.title}
            </h1>
            <p dir="auto">
              <b>{group}</b>
            </p>
            <p dir="auto">{words.paper.who(session.founder, session.counselor, session.present)}</p>
            <p>
              {words.paper.when(
                from ? formats.longDate(from.day) : '',
                from ? formats.time(from.time) : '',
                to ? formats.time(to.time) : '',
              )}
            </p>
            {session.topic.trim() !== '' && <p dir="auto">{words.paper.topic(session.topic)}</p>}
          </div>
          <div>
            <Logo looks={stageIds.map((stage) => lookOf(stages[stage].standing))} />
            <span className="visually-hidden">
              {words.paper.chairs(stageIds.filter((stage) => stages[stage].standing === 'ready').length)}
            </span>
          </div>
        </header>
        <Part heading={words.paper.decided(session.founder)} lines={decided} none={words.paper.decidedNone} />
        {waiting.length > 0 && <Part heading={words.waiting(session.counselor)} lines={waiting} />}
        {added.length > 0 && <Part heading={words.added.heading} lines={added} />}
        {open.length > 0 && <Part heading={words.open.heading} lines={open} />}
        {tasks.length > 0 && (
          <section>
            <h2>{words.tasks.heading}</h2>
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{words.tasks.columns.what}</th>
                  <th scope="col">{words.tasks.columns.who}</th>
                  <th scope="col">{words.tasks.columns.until}</th>
                  <th scope="col">{words.tasks.columns.done}</th>
                </tr>
              </thead>
              <tbody>
                {tasks.map((task, index) => (
                  <tr key={index}>
                    <td dir="auto" translate="no">
                      {task.words}
                    </td>
                    <td dir="auto">{task.who === '' ? <span className="write-line" /> : task.who}</td>
                    <td>{task.until === '' ? <span className="write-line" /> : task.until}</td>
                    <td aria-label={words.paper.notDone}>
                      <span className="tick-box" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {think !== undefined && (
          <section>
            <h2>{words.paper.think}</h2>
            <p dir="auto" translate="no">
              {think}
            </p>
            <div className="write-line" />
            <div className="write-line" />
          </section>
        )}
        <section>
          <h2>{words.next.heading}</h2>
          <p dir="auto">{when === '' ? words.next.none : when}</p>
          {(appointment.about ?? '').trim() !== '' && (
            <p dir="auto" translate="no">
              {appointment.about}
            </p>
          )}
        </section>
        <footer className="print-foot">
          <span>{words.paper.foot}</span>
        </footer>
      </article>
      {last && <ForHome session={session} />}
    </PrintPage>
  )
}

function Part({
  heading,
  lines,
  none,
}: {
  readonly heading: string
  readonly lines: readonly string[]
  readonly none?: string
}) {
  return (
    <section>
      <h2>{heading}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
