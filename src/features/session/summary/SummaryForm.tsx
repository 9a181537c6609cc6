import { useNavigate } from 'react-router'
import { mostTasks, type Session } from '#domain/desk/entry.ts'
import { summaryLines } from '#domain/desk/summary.ts'
import { takenHome } from '#domain/desk/takenHome.ts'
import type { RunningSession } from '#machine/openPlan.types.ts'
import { usePlanActor, usePlan, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { topicPage } from '../topicPage.ts'
import { Decided } from './Decided.tsx'
import { NextAppointment } from './NextAppointment.tsx'
import { NextSteps } from './NextSteps.tsx'
import { NotKept } from './NotKept.tsx'
import { useEnding } from './useEnding.ts'
import { useSessionRecord } from './useSessionRecord.ts'
import { useSummaryWords } from './useSummaryWords.ts'

/** The last ten minutes: what happened today, line by line, made from what actually changed. */
export function SummaryForm({
  running,
  session,
  notKept,
}: {
  readonly running: RunningSession
  readonly session: Session
  /** The session is over, and no home of this browser took its summary. */
  readonly notKept: () => void
}) {
  const words = useWords('sessionSummary')
  const planId = usePlanId()
  const planActor = usePlanActor()
  const navigate = useNavigate()
  const heading = usePage(words.title)
  const lines = summaryLines(running.base, usePlan(), session)
  const say = useSummaryWords()
  const { change, failed } = useSessionRecord(session.id)
  const [accepted, added, open] = [say(lines.accepted), say(lines.added), say(lines.open)]
  const decided = say(lines.decided)
  const { suggested } = lines
  const { end, summary } = useEnding(session, { accepted, decided, added, open, suggested }, notKept)
  const { waiting } = takenHome(summary)
  const topic = topicPage(session)

  return (
    <div className="page session-summary">
      <PageHead headingRef={heading} title={words.title} lead={words.lead(session.founder)} />
      <div className="body">
        {failed && <NotKept />}
        <Decided session={session} accepted={accepted} lines={decided} change={change} />
        {waiting.length > 0 && (
          <Lines
            id="waiting"
            heading={words.waiting(session.counselor)}
            lines={waiting.map((each, index) => ({ key: String(index), words: each }))}
          />
        )}
        {added.length > 0 && <Lines id="added" heading={words.added.heading} lines={added} />}
        <Lines id="open" heading={words.open.heading} lines={open} none={words.open.none} />
        <NextSteps session={session} candidates={say(lines.tasks)} most={mostTasks} change={change} />
        <section className="section">
          <Field id="think" label={words.think.label} hint={words.think.hint}>
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={2}
                value={session.think}
                onChange={({ target }) => change((now) => ({ ...now, think: target.value }))}
              />
            )}
          </Field>
        </section>
        <NextAppointment session={session} change={change} />
        <ButtonRow className="section">
          <Button variant="primary" icon="print" onClick={() => void end()}>
            {words.end}
          </Button>
          <Button
            onClick={() => {
              planActor.send({ type: 'session.resumed' })
              void navigate(topic ? paths.step(planId, topic) : paths.overview(planId))
            }}
          >
            {words.goOn}
          </Button>
        </ButtonRow>
        <p className="soft small">{words.endHint}</p>
      </div>
    </div>
  )
}

function Lines({
  id,
  heading,
  lines,
  none,
}: {
  readonly id: string
  readonly heading: string
  readonly lines: readonly { key: string; words: string }[]
  readonly none?: string
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.key} dir="auto" translate="no">
              {line.words}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
