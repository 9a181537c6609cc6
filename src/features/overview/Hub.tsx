import { Suspense } from 'react'
import { said } from '#domain/plan/current.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { nearMeeting } from '#domain/timeline/near.ts'
import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { lookOf } from '#plan/look.ts'
import { useAssessment, useCurrent, usePlanId } from '#plan/planActor.ts'
import { useSlots } from '#plan/slots.ts'
import { useNext } from '#plan/useNext.ts'
import { paths } from '#routes/paths.ts'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { isSeen, short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Act } from './Act.tsx'
import { MeetingNotes } from './MeetingNotes.tsx'
import { SinceLastTime } from './SinceLastTime.tsx'
import { Suggested } from './Suggested.tsx'
import { useMeetingWords } from './useMeetingWords.ts'

/** The circle with the day of the first meeting in its middle, whose plan it is, and the one next act. */
export function Hub() {
  const shell = useWords('shell')
  const words = useWords('overview')
  const planId = usePlanId()
  const now = useCurrent()
  const { stages, phase } = useAssessment()
  const { next } = useNext()
  const { Top } = useSlots()
  const near = nearMeeting(now)
  const called = said(now.sections.about.name)
  const heading = usePage(shell.pages.overview)
  const { line, joined, big, small, year } = useMeetingWords()
  const at = stageIds.find((stage) => next?.to.startsWith(`${stage}/`))
  return (
    <div className="hub">
      <div className="hub-picture" data-uncounted="for the mouse: the list of stages is its twin">
        <Chairs
          chairs={stageIds.map((stage) => ({
            standing: lookOf(stages[stage].standing),
            label: shell.sections[stage].title,
            href: paths.stage(planId, stage),
          }))}
          here={near?.isFirst ? undefined : at && stageNumber(at)}
          lit={near?.isFirst === true}
          centre={big}
          centreSmall={small}
          renderLink={({ href, children }) => (
            <Link to={href} tabIndex={-1}>
              {children}
            </Link>
          )}
        >
          {year !== undefined && (
            <text className="centre-s" y="22.5">
              {year}
            </text>
          )}
        </Chairs>
      </div>
      <div className="hub-words">
        <div className="hub-name" dir="auto">
          <h1 ref={heading} tabIndex={-1} translate={isSeen(called) ? 'no' : undefined}>
            {isSeen(called) ? short(called) : shell.unnamed}
          </h1>
          {line !== undefined && <p>{joined ? ` ${line}` : ` · ${line}`}</p>}
        </div>
        <Act near={near} />
        <MeetingNotes />
        {words.phases[phase] && (
          <p>
            {words.phases[phase]} <Link to={paths.step(planId, 'timeline/after')}>{words.changePhase}</Link>
          </p>
        )}
        <SinceLastTime />
        <Suggested />
        {Top && (
          <Suspense>
            <Top />
          </Suspense>
        )}
      </div>
    </div>
  )
}
