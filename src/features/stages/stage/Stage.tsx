import './stage.css'
import type { StageId } from '#domain/plan/sections.ts'
import { conditionsNow } from '#domain/stages/conditions.ts'
import { linesNow } from '#domain/stages/lines.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { Link } from '#pages/Link.tsx'
import { MoreSteps } from '#pages/MoreSteps.tsx'
import { usePage } from '#pages/usePage.ts'
import { WrittenNotice } from '#pages/WrittenNotice.tsx'
import { lookOf } from '#plan/look.ts'
import { useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { firstStep } from '#plan/steps.ts'
import { paths } from '#routes/paths.ts'
import { useStageLine } from '#wording/useStageLine.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { turn } from '#ui/chairs/geometry.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** Where a stage opens: why it is worth it, what it takes, and the one next thing. */
export default function Stage({ stage }: { readonly stage: StageId }) {
  const shell = useWords('shell')
  const words = useWords('asking').stage
  const said = useWords('stages')[stage]
  const planId = usePlanId()
  const now = useCurrent()
  const { title } = shell.sections[stage]
  const heading = usePage(title)
  const names = new Map<string, string>(Object.entries(said.lines))
  const lines = linesNow(now, stage).map((line) => ({ ...line, name: names.get(line.id) ?? '' }))
  const next = lines.find(({ done }) => !done)
  const n = stageNumber(stage)
  return (
    <div className={`page stage-page c${n}`}>
      <div className="stage-in">
        <PageHead
          headingRef={heading}
          title={
            <>
              <StageSeat stage={stage} />
              {title}
            </>
          }
          lead={said.why}
          back={<BackLink to={paths.overview(planId)}>{shell.pages.overview}</BackLink>}
        />
        <section aria-labelledby="takes">
          <h2 id="takes" className="visually-hidden">
            {words.takes}
          </h2>
          <ol className="takes bare">
            {lines.map((line) => (
              <li key={line.id}>
                <Link
                  className={line.done ? 'is-done' : line === next ? 'is-next' : undefined}
                  to={paths.step(planId, line.to)}
                >
                  <span>{line.name}</span>
                  <Status tone={line.done ? 'good' : 'none'}>{line.done ? words.done : words.notYet}</Status>
                </Link>
              </li>
            ))}
          </ol>
          <p>
            <Link className={buttonClass('primary')} to={paths.step(planId, next?.to ?? firstStep(now, stage))}>
              {next?.name ?? words.lookAgain}
              <Icon name="chevronRight" />
            </Link>
          </p>
        </section>
        <Insight stage={stage} />
        <WrittenNotice only={(written) => written.section === stage} />
        <div className="line-folds">
          <MoreSteps section={stage} />
          <LineFold summary={words.exactly}>{() => <Conditions stage={stage} />}</LineFold>
        </div>
      </div>
      <Circle stage={stage} />
    </div>
  )
}

/** On a phone the stage's chair stands beside its name. */
function StageSeat({ stage }: { readonly stage: StageId }) {
  const standings = useStandings()
  return (
    <Seat
      className="stage-seat"
      n={stageNumber(stage)}
      standing={standings ? lookOf(standings[stage].standing) : 'empty'}
    />
  )
}

/** Where there is room the circle is turned until the stage's chair stands beside the text; the others fade. */
function Circle({ stage }: { readonly stage: StageId }) {
  const standings = useStandings()
  const n = stageNumber(stage)
  return (
    <div className="stage-circle" aria-hidden="true">
      <Chairs
        chairs={stageIds.map((id) => ({ standing: standings ? lookOf(standings[id].standing) : 'empty', label: '' }))}
        here={n}
        turned={turn(4.5 - (n - 1))}
      />
    </div>
  )
}

/** What the plan says of it so far, in a sentence. */
function Insight({ stage }: { readonly stage: StageId }) {
  const line = useStageLine()(stage)
  return (
    line !== '' && (
      <p className="soft" dir="auto">
        {line}
      </p>
    )
  )
}

/** All that is asked for, to the letter: what a line groups, and what it counts. */
function Conditions({ stage }: { readonly stage: StageId }) {
  const now = useCurrent()
  const words = useWords('asking').stage
  const sentences = new Map<string, string>(Object.entries(useWords('stages')[stage].conditions))
  return (
    <Ruled>
      {conditionsNow(now, stage).map((condition) => {
        const met = condition.met(now)
        return (
          <li key={condition.id} className="condition">
            <Status tone={met ? 'good' : 'none'}>{met ? words.done : words.notYet}</Status>
            <span>{sentences.get(condition.id)}</span>
          </li>
        )
      })}
    </Ruled>
  )
}
