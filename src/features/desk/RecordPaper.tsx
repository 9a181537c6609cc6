import type { Appointment } from '#domain/desk/entry.ts'
import type { RecordFacts, SessionFacts } from '#domain/desk/record.ts'
import { usePage } from '#asking/usePage.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { cx } from '#ui/cx.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { SessionLines, useSessionDay } from './SessionLines.tsx'
import { useNextLine } from './useNextLine.ts'

interface Props {
  readonly facts: RecordFacts
  readonly next: Appointment | undefined
  readonly help: readonly string[]
  readonly name: string
  readonly today: string
  readonly close: () => void
}

/** The record as paper, private notes and all: the only place where they are printed. */
export function RecordPaper({ facts, next, help, name, today, close }: Props) {
  const words = useWords('desk').record
  const { asked } = useWords('desk').list
  const formats = useFormats()
  const heading = usePage(words.print.see)
  const [size] = usePaperSize()
  const nextLine = useNextLine(next, today)
  return (
    <PrintPage
      back={{ label: words.print.close, close }}
      head={<PageHead headingRef={heading} title={words.print.see} lead={words.print.text} />}
    >
      <div className={cx('paper record-paper', size === 'a4' && 'a4')}>
        <header className="print-head">
          <div>
            <h2 dir="auto">{`${words.print.heading}: ${name}`}</h2>
            {facts.founder !== '' && (
              <p dir="auto" translate="no">
                {facts.founder}
              </p>
            )}
            <p>{words.print.made(formats.longDate(today))}</p>
          </div>
        </header>
        <section>
          {facts.asked !== '' && (
            <p className="counsel-typed">
              {asked}:{' '}
              <b dir="auto" translate="no">
                {facts.asked}
              </b>
            </p>
          )}
          <p>{nextLine}</p>
          <p>{help.join(' · ')}</p>
          {facts.role && (
            <p className="counsel-typed">
              {words.role.heading}: {words.role.on(formats.date(facts.role.on))}{' '}
              {facts.role.consent ? words.role.consent : words.role.noConsent}
              {facts.role.reporting.trim() !== '' && ` ${words.role.reporting} ${facts.role.reporting}`}
            </p>
          )}
        </section>
        <section>
          <h2>{words.notes.heading}</h2>
          <p className="counsel-typed" dir="auto">
            {facts.notes === '' ? words.notes.none : facts.notes}
          </p>
        </section>
        <section>
          <h2>{words.sessions.heading}</h2>
          {facts.sessions.length === 0 && <p>{words.sessions.none}</p>}
          {facts.sessions.map((session) => (
            <SessionPaper key={session.id} session={session} />
          ))}
        </section>
        <footer className="print-foot">
          <span>{words.print.foot}</span>
        </footer>
      </div>
    </PrintPage>
  )
}

function SessionPaper({ session }: { readonly session: SessionFacts }) {
  const { notes, sessions } = useWords('desk').record
  const day = useSessionDay(session)
  return (
    <article>
      <h3>{sessions.of(day)}</h3>
      <SessionLines session={session} level={4} />
      {session.notes !== '' && (
        <>
          <h4>{notes.heading}</h4>
          <p className="counsel-typed" dir="auto" translate="no">
            {session.notes}
          </p>
        </>
      )}
    </article>
  )
}
