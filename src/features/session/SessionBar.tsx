import './session.css'
import { Suspense, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { stepAddress } from '#domain/stages/sections.ts'
import { usePlanActor, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { finishEnds, isEnding } from '#plan/sessionEnd.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { SessionClock } from './SessionClock.tsx'
import { NotesDialog } from './NotesDialog.tsx'
import { topicPage } from './topicPage.ts'
import { useRunning, type Running } from './useRunning.ts'

/** One slim band under the bar: whose session it is, where the time goes, notes, and the end. */
export default function SessionBar() {
  const running = useRunning()
  return running && <Band {...running} />
}

function Band({ running, session, record }: Running) {
  const words = useWords('session')
  const planActor = usePlanActor()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const [, , section = '', step = ''] = pathname.split('/')
  const at = isFoundersAlone(`${section}/${step}`) ? undefined : stepAddress(section, step)
  // Ended in another tab, or forgotten on the desk: a band that stayed would count a session that is over.
  const isOver = record.mayWrite && session === undefined
  useEffect(() => {
    // This tab is at it, and says so itself.
    if (!isOver || isEnding(running.id)) return
    planActor.send({ type: 'session.ended' })
    // The tab that ended it may only read: what it leaves behind comes into the plan from here.
    void finishEnds(planActor, record)
  }, [isOver, planActor, running.id, record])

  const founder = short(running.founder)
  const end = () => {
    planActor.send({ type: 'session.summed' })
    void navigate(paths.sessionSummary(planId))
  }
  return (
    <section className="session-bar" aria-label={words.bar.label}>
      <div className="session-bar-in">
        <Link className="session-who" to={paths.session(planId)}>
          <span>
            {founder === '' ? (
              words.title
            ) : (
              <>
                <span className="session-long">{words.bar.with} </span>
                <b dir="auto" translate="no">
                  {founder}
                </b>
              </>
            )}
          </span>
        </Link>
        <SessionClock startedAt={running.startedAt} topicAt={session && topicPage(session)} />
        <span className="session-acts">
          <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="lock" />
            <span>
              {words.bar.notes}
              <span className="session-long">{words.bar.notesLong}</span>
            </span>
          </button>
          {/* On the page that it leads to, it would do nothing: that page ends the session itself. */}
          {pathname !== paths.sessionSummary(planId) && (
            <button type="button" onClick={end}>
              <span>
                {words.bar.end} <span className="session-long">{words.bar.endLong}</span>
              </span>
            </button>
          )}
        </span>
      </div>
      {readOnly && (
        <p className="session-reading">
          {words.bar.reading} <Link to={paths.record(planId)}>{words.bar.record}</Link>
        </p>
      )}
      {open && (
        <Suspense>
          <NotesDialog at={at} close={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  )
}
