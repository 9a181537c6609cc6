import { Link } from '#pages/Link.tsx'
import { said } from '#domain/plan/current.ts'
import { nearMeeting } from '#domain/timeline/near.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { useAssessment, useCurrent, usePlanId } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { FirstMeeting } from './FirstMeeting.tsx'
import { MeetingLeads } from './MeetingLeads.tsx'
import { Next } from './Next.tsx'
import { useNext } from '#plan/useNext.ts'

/** Characters of the problem that stand here; all of them are on its own page. */
const longText = 400

/** The circle of chairs, the group's name, when it meets, and the one next thing. */
export function Hub() {
  const shell = useWords('shell')
  const words = useWords('overview')
  const planId = usePlanId()
  const now = useCurrent()
  const { stages, phase } = useAssessment()
  const { next } = useNext()
  const near = nearMeeting(now)
  const called = said(now.sections.about.name)
  const name = called === undefined ? undefined : short(called)
  const problem = said(now.sections.about.problem)
  const heading = usePage(shell.pages.overview)

  const ready = stageIds.filter((stage) => stages[stage].standing === 'ready').length
  const at = stageIds.find((stage) => next?.to.startsWith(`${stage}/`))
  const { big, small } = shell.chairsFilled(ready)
  return (
    <div className="hub">
      <div className="hub-picture">
        <Chairs
          chairs={stageIds.map((stage) => ({
            standing: lookOf(stages[stage].standing),
            label: words.stageLink(
              stageNumber(stage),
              shell.sections[stage].title,
              shell.standing[stages[stage].standing],
            ),
            href: paths.stage(planId, stage),
          }))}
          here={at && stageNumber(at)}
          centre={big}
          centreSmall={small}
          label={words.stages}
          renderLink={({ href, label, children }) => (
            <Link to={href} aria-label={label}>
              {children}
            </Link>
          )}
        />
      </div>
      <div className="hub-words">
        <h1 ref={heading} tabIndex={-1} dir="auto" translate={name === undefined ? undefined : 'no'}>
          {name ?? shell.unnamed}
        </h1>
        <p className="lead" dir="auto">
          {problem ? words.about(short(problem, longText)) : words.nothingYet}
        </p>
        {near ? <MeetingLeads near={near} /> : <FirstMeeting />}
        {words.phases[phase] && (
          <p>
            {words.phases[phase]} <Link to={paths.step(planId, 'timeline/after')}>{words.changePhase}</Link>
          </p>
        )}
        {!near?.isFirst && <Next />}
      </div>
    </div>
  )
}
