import './session.css'
import { Suspense, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { said } from '#domain/plan/current.ts'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { stepAddress } from '#domain/stages/sections.ts'
import { usePlanActor, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { finishEnds, isEnding } from '#plan/sessionEnd.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { SessionClock } from './SessionClock.tsx'
import { PanelDialog } from './PanelDialog.tsx'
import { useRunning, type Running } from './useRunning.ts'

/** That a session is on, with whom, and where the time goes. It names nobody where a group must stay hidden. */
export default function SessionBar() {
  const running = useRunning()
  return running && <Bar {...running} />
}

function Bar({ running, session, record }: Running) {
  const words = useWords('session')
  const shell = useWords('shell')
  const planActor = usePlanActor()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const formats = useFormats()
  const navigate = useNavigate()
  const now = useCurrent()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const [, , section = '', step = '', item] = pathname.split('/')
  const at = isFoundersAlone(`${section}/${step}`) ? undefined : stepAddress(section, step)
  const hasMargin = item === undefined && at !== undefined
  // Ended in another tab, or forgotten on the desk: a bar that stayed would count a session that is over.
  const isOver = record.mayWrite && session === undefined
  useEffect(() => {
    // This tab is at it, and says so itself.
    if (!isOver || isEnding(running.id)) return
    planActor.send({ type: 'session.ended' })
    // The tab that ended it may only read: what it leaves behind comes into the plan from here.
    void finishEnds(planActor, record)
  }, [isOver, planActor, running.id, record])

  const group = isHidden(now) ? undefined : said(now.sections.about.name)
  const time = momentOf(running.startedAt)?.time
  const end = () => {
    planActor.send({ type: 'session.summed' })
    void navigate(paths.sessionSummary(planId))
  }
  return (
    <section className="session-bar" aria-label={words.bar.label}>
      <div className="session-bar-in">
        <p className="session-who">
          <Link to={paths.session(planId)}>
            <b dir="auto">{words.withWhom(short(running.founder))}</b>
          </Link>
          <span className="session-facts">
            <span dir="auto">{group === undefined ? shell.unnamed : short(group)}</span>
            {time !== undefined && (
              <span className="session-long"> · {words.bar.started(formats.time(time))}</span>
            )} ·{' '}
            <SessionClock startedAt={running.startedAt} />
          </span>
        </p>
        <ButtonRow>
          {!hasMargin && (
            <Button small aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {words.bar.panel}
            </Button>
          )}
          <Button small onClick={end}>
            <span>
              {words.bar.end} <span className="session-long">{words.bar.endLong}</span>
            </span>
          </Button>
        </ButtonRow>
        {readOnly && (
          <p className="session-reading">
            {words.bar.reading} <Link to={paths.record(planId)}>{words.bar.record}</Link>
          </p>
        )}
      </div>
      {open && (
        <Suspense>
          <PanelDialog at={at} close={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
