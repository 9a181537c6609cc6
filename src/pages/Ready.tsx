import { Link } from './Link.tsx'
import type { StageId } from '#domain/plan/sections.ts'
import { conditionsNow } from '#domain/stages/conditions.ts'
import type { Condition } from '#domain/stages/section.ts'
import { conditionAddress } from '#domain/stages/sections.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { WrittenNotice } from './WrittenNotice.tsx'

/** Every condition of a stage, met or still open, in words, with the way to it; those of this page first. Live: it follows every key. What was written on other pages and not read is told here too; on its own page its field says it. */
export default function Ready({ stage, at }: { readonly stage: StageId; readonly at: string }) {
  const now = useCurrent()
  const words = useWords('asking').ready
  const conditions = conditionsNow(now, stage)
  if (conditions.length === 0) return null
  const ordered = [...conditions.filter((each) => each.at === at), ...conditions.filter((each) => each.at !== at)]
  return (
    <section className="section ready" aria-labelledby="ready-heading">
      <h2 id="ready-heading">{words.heading}</h2>
      <Conditions of={ordered} stage={stage} at={at} />
      <WrittenNotice only={(written) => written.section === stage && written.at !== `${stage}/${at}`} heading={3} />
    </section>
  )
}

function Conditions({
  of,
  stage,
  at,
}: {
  readonly of: readonly Condition[]
  readonly stage: StageId
  readonly at: string
}) {
  const now = useCurrent()
  const planId = usePlanId()
  const words = useWords('asking').ready
  const { sections } = useWords('shell')
  const said = useWords('stages')
  const sentences = new Map<string, string>(Object.entries(said[stage].conditions))
  const pageName = ({ of: other, at: step }: Condition) =>
    new Map<string, string>(Object.entries(sections[other ?? stage].steps)).get(step) ?? ''
  return (
    <Ruled>
      {of.map((condition) => {
        const met = condition.met(now)
        const page = conditionAddress(stage, condition)
        return (
          <li key={condition.id} className="condition">
            <Status tone={met ? 'good' : 'none'}>{met ? words.met : words.open}</Status>
            <span>{sentences.get(condition.id)}</span>
            {!met && page && condition.at !== at && (
              <Link to={paths.step(planId, page)}>{words.wayThere(pageName(condition))}</Link>
            )}
            {!met && condition.at === at && <span className="soft small">{words.here}</span>}
          </li>
        )
      })}
    </Ruled>
  )
}
