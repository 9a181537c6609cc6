import { Link } from './Link.tsx'
import type { StageId } from '#domain/plan/sections.ts'
import { conditionsNow } from '#domain/stages/conditions.ts'
import type { Condition } from '#domain/stages/section.ts'
import { stepAddress } from '#domain/stages/sections.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useNow, usePlanId } from './founding.ts'
import { paths } from './paths.ts'
import { useWords } from './words.ts'

/** Every condition of a stage, met or still open, in words, with the way to it; those of this page first. Live: it follows every key. */
export default function Ready({ stage, at }: { readonly stage: StageId; readonly at: string }) {
  const now = useNow()
  const words = useWords('asking').ready
  const conditions = conditionsNow(now, stage)
  if (conditions.length === 0) return null
  const ordered = [...conditions.filter((each) => each.at === at), ...conditions.filter((each) => each.at !== at)]
  return (
    <section className="section ready" aria-labelledby="ready-heading">
      <h2 id="ready-heading">{words.heading}</h2>
      <Conditions of={ordered} stage={stage} at={at} />
    </section>
  )
}

function Conditions({ of, stage, at }: { readonly of: readonly Condition[]; readonly stage: StageId; readonly at: string }) {
  const now = useNow()
  const planId = usePlanId()
  const words = useWords('asking').ready
  const names = useWords('shell').sections[stage]
  const sentences = new Map<string, string>(Object.entries(names.conditions))
  const pages = new Map<string, string>(Object.entries(names.steps))
  return (
    <Ruled>
      {of.map((condition) => {
        const met = condition.met(now)
        const page = stepAddress(stage, condition.at)
        return (
          <li key={condition.id} className="condition">
            <Status tone={met ? 'good' : 'none'}>{met ? words.met : words.open}</Status>
            <span>{sentences.get(condition.id)}</span>
            {!met && page && condition.at !== at && (
              <Link to={paths.step(planId, page)}>{words.wayThere(pages.get(condition.at) ?? '')}</Link>
            )}
            {!met && condition.at === at && <span className="soft small">{words.here}</span>}
          </li>
        )
      })}
    </Ruled>
  )
}
