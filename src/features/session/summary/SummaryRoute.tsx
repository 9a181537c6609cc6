import './summary.css'
import { useEffect, useState } from 'react'
import { endedIn } from '#domain/desk/entry.ts'
import { halfEndedIn } from '#domain/desk/nextSteps.ts'
import { useDeskEntry } from '#ports/desk.ts'
import { usePlanActor, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useSession } from '#plan/session.ts'
import { finishEnds } from '#plan/sessionEnd.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { SummaryForm } from './SummaryForm.tsx'
import { SummaryPaper } from './SummaryPaper.tsx'

export { loadOutlineWords as ahead } from '#wording/outline/outlineWords.ts'

/** The end of a session while it runs; afterwards the page that was taken along: the last one, or the one in the address. */
export default function SummaryRoute({ which }: { readonly which: string | undefined }) {
  const running = useSession()
  const { entry, record } = useDeskEntry(usePlanId())
  const planActor = usePlanActor()
  const [isUnkept, setUnkept] = useState(false)
  const ended = endedIn(entry)
  const shown = which === undefined ? ended.at(-1) : ended.find(({ id }) => id === which)
  // The page was closed while a session was being ended: what is left of that is done now.
  const isHalfEnded = running === undefined && halfEndedIn(entry).length > 0
  useEffect(() => {
    if (isHalfEnded) void finishEnds(planActor, record)
  }, [isHalfEnded, planActor, record])
  if (running && which === undefined) {
    const session = entry.sessions.find(({ id }) => id === running.id)
    return session ? <SummaryForm running={running} session={session} notKept={() => setUnkept(true)} /> : <Gone />
  }
  const last = shown !== undefined && shown.id === ended.at(-1)?.id
  return shown ? (
    <SummaryPaper
      session={shown}
      last={last && !running}
      isUnkept={isUnkept}
      {...(last && entry.next ? { next: entry.next } : {})}
    />
  ) : (
    <Gone />
  )
}

function Gone() {
  const { gone } = useWords('sessionSummary')
  const heading = usePage(gone.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={gone.title} lead={gone.text} />
      <p>
        <Link className={buttonClass('primary')} to={paths.desk}>
          {gone.toDesk}
        </Link>
      </p>
    </div>
  )
}
