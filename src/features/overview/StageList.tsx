import { Link } from '#pages/Link.tsx'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import type { Standing } from '#domain/stages/standing.ts'
import { useAssessment, usePlanId } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Status, type StatusTone } from '#ui/marks/Status.tsx'
import { useStageLine } from '#wording/useStageLine.ts'

const tones: Readonly<Record<Standing, StatusTone>> = {
  untouched: 'none',
  underWay: 'plain',
  ready: 'good',
  needsAnotherLook: 'care',
}

/** Each stage with its standing and one line of substance: the circle's accessible twin. */
export function StageList() {
  const shell = useWords('shell')
  const words = useWords('overview')
  const said = useWords('stages')
  const planId = usePlanId()
  const { stages } = useAssessment()
  const lineOf = useStageLine()
  return (
    <section className="section" aria-labelledby="stages">
      <h2 id="stages">{words.stages}</h2>
      <ol className="stage-list bare">
        {stageIds.map((stage) => {
          const { standing, open } = stages[stage]
          return (
            <li key={stage} className={`c${stageNumber(stage)}`}>
              <Link to={paths.stage(planId, stage)}>
                <Seat n={stageNumber(stage)} standing={lookOf(standing)} />
                <b>{shell.sections[stage].title}</b>
                {standing === 'needsAnotherLook' ? (
                  <span className="what care">{words.needsLook(conditionWords(said[stage].conditions, open))}</span>
                ) : (
                  <span className="what" dir="auto">
                    {standing === 'untouched' ? words.nothingSaid : lineOf(stage)}
                  </span>
                )}
                <Status tone={tones[standing]}>{shell.standing[standing]}</Status>
              </Link>
            </li>
          )
        })}
      </ol>
      <p className="soft small">
        {words.anyOrder} <Link to={paths.step(planId, 'about/concern')}>{words.aboutLink}</Link>
      </p>
    </section>
  )
}

/** The first condition that a later change has opened. */
const conditionWords = (conditions: object, open: readonly string[]): string =>
  new Map<string, string>(Object.entries(conditions)).get(open[0] ?? '') ?? ''
