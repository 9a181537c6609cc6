import { linesNow } from '#domain/stages/lines.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { lookOf } from '#plan/look.ts'
import { useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { useWords } from '#wording/words.ts'
import { Link } from './Link.tsx'

/** The six stages, each one line: its chair, its name, how far it is. */
export function StageRows({ here, leave }: { readonly here?: string | undefined; readonly leave?: () => void }) {
  const shell = useWords('shell')
  const { done, ofLines } = useWords('asking').stage
  const planId = usePlanId()
  const now = useCurrent()
  const standings = useStandings()
  return (
    <ol className="stage-rows bare">
      {stageIds.map((stage) => {
        const lines = linesNow(now, stage)
        const ready = lines.filter((line) => line.done).length
        return (
          <li key={stage} className={`c${stageNumber(stage)}`}>
            <Link to={paths.stage(planId, stage)} aria-current={stage === here ? 'step' : undefined} onClick={leave}>
              <Seat n={stageNumber(stage)} standing={standings ? lookOf(standings[stage].standing) : 'empty'} />
              <b>{shell.sections[stage].title}</b>{' '}
              {ready === lines.length ? (
                <Status tone="good">{done}</Status>
              ) : (
                <span className="stage-far">
                  <span className="soft">{ofLines(ready, lines.length)}</span>{' '}
                  {/* It was done, and a later answer has opened it again. */}
                  {standings?.[stage].standing === 'needsAnotherLook' && (
                    <span data-uncounted="part of a row">
                      <Status tone="care">{shell.standing.needsAnotherLook}</Status>
                    </span>
                  )}
                </span>
              )}
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
