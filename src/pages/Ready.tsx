import { linesNow } from '#domain/stages/lines.ts'
import type { StageId } from '#domain/plan/sections.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Link } from './Link.tsx'

/** How far a stage is, in one line, with the way to all that it takes. */
export default function Ready({ stage }: { readonly stage: StageId }) {
  const planId = usePlanId()
  const now = useCurrent()
  const words = useWords('asking').stage
  const { title } = useWords('shell').sections[stage]
  const names = new Map<string, string>(Object.entries(useWords('stages')[stage].lines))
  const lines = linesNow(now, stage)
  const next = lines.find(({ done }) => !done)
  return (
    <p className="how-far">
      <Link to={paths.stage(planId, stage)}>
        {words.howFar(title, lines.filter(({ done }) => done).length, lines.length)}
      </Link>
      {next && <span className="soft">{words.next(names.get(next.id) ?? '')}</span>}
    </p>
  )
}
