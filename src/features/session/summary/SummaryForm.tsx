import { mostTasks, type Session } from '#domain/desk/entry.ts'
import { summaryLines } from '#domain/desk/summary.ts'
import { takenHome } from '#domain/desk/takenHome.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import type { RunningSession } from '#machine/openPlan.types.ts'
import { lookOf } from '#plan/look.ts'
import { usePlanActor, usePlan, usePlanId, useStandings } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { cx } from '#ui/cx.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { topicPage } from '../topicPage.ts'
import { Decided } from './Decided.tsx'
import { NextAppointment } from './NextAppointment.tsx'
import { NextSteps } from './NextSteps.tsx'
import { NotKept } from './NotKept.tsx'
import { Think } from './Think.tsx'
import { useEnding } from './useEnding.ts'
import { useSessionRecord } from './useSessionRecord.ts'
import { useSummaryWords } from './useSummaryWords.ts'

interface Props {
  readonly running: RunningSession
  readonly session: Session
  /** The session is over, and no home of this browser took its summary. */
  readonly notKept: () => void
}

/** The last ten minutes: what happened today, line by line, made from what actually changed. */
export function SummaryForm({ running, session, notKept }: Props) {
  const words = useWords('sessionSummary')
  const planId = usePlanId()
  const planActor = usePlanActor()
  const heading = usePage(words.heading)
  const lines = summaryLines(running.base, usePlan(), session)
  const say = useSummaryWords()
  const { change, failed } = useSessionRecord(session.id)
  const [accepted, added, open] = [say(lines.accepted), say(lines.added), say(lines.open)]
  const decided = say(lines.decided)
  const { suggested } = lines
  const { end, summary } = useEnding(session, { accepted, decided, added, open, suggested }, notKept)
  const { waiting } = takenHome(summary)
  const topic = topicPage(session)
  const standings = useStandings()
  const stage = stageIds.find((id) => topic?.startsWith(`${id}/`))
  const answered = decided.filter(({ key }) => session.confirmed[key]?.trim()).length

  return (
    <div className={cx('page step', stage && `c${stageNumber(stage)}`)}>
      {stage && standings && (
        <div className="mark">
          <Seat n={stageNumber(stage)} standing={lookOf(standings[stage].standing)} />
        </div>
      )}
      <PageHead
        headingRef={heading}
        back={
          <Link
            className="back-link"
            to={topic ? paths.step(planId, topic) : paths.overview(planId)}
            onClick={() => planActor.send({ type: 'session.resumed' })}
          >
            <Icon name="chevronLeft" />
            {words.goOn}
          </Link>
        }
        title={words.heading}
      />
      <div className="body">
        {failed && <NotKept />}
        <Decided session={session} accepted={accepted} lines={decided} change={change} />
        {answered < decided.length && <p className="soft small">{words.unanswered}</p>}
        <NextSteps session={session} candidates={say(lines.tasks)} most={mostTasks} change={change} />
        <NextAppointment session={session} change={change} />
        <div className="line-folds">
          <Think session={session} change={change} />
          {waiting.length + added.length + open.length > 0 && (
            <LineFold summary={words.also}>
              {() => (
                <>
                  <Lines heading={words.waiting(session.counselor)} lines={waiting} />
                  <Lines heading={words.added.heading} lines={added.map((each) => each.words)} />
                  <Lines heading={words.open.heading} lines={open.map((each) => each.words)} />
                </>
              )}
            </LineFold>
          )}
        </div>
        <div className="go-on">
          {decided.length > 0 && (
            <span className="how-far">
              <span className="seats" aria-hidden="true">
                {decided.map(({ key }, at) => (
                  <i key={key} className={at < answered ? 'on' : undefined} />
                ))}
              </span>
              <span>{words.answered(answered, decided.length)}</span>
            </span>
          )}
          <Button variant="primary" iconAfter="chevronRight" onClick={() => void end()}>
            {words.end}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={index} dir="auto" translate="no">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
