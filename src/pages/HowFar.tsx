import { linesNow } from '#domain/stages/lines.ts'
import type { StageId } from '#domain/plan/sections.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Link } from './Link.tsx'

/** How far a stage is, as seats and in words, with the way to all that it takes. */
export default function HowFar({ stage }: { readonly stage: StageId }) {
  const planId = usePlanId()
  const lines = linesNow(useCurrent(), stage)
  const { howFar } = useWords('asking').stage
  const { title } = useWords('shell').sections[stage]
  const done = lines.filter((line) => line.done).length
  return (
    <Link className="how-far" to={paths.stage(planId, stage)}>
      <span className="seats" aria-hidden="true">
        {lines.map(({ id }, i) => (
          <i key={id} className={i < done ? 'on' : undefined} />
        ))}
      </span>
      <span>{howFar(title, done, lines.length)}</span>
    </Link>
  )
}
