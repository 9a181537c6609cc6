import { Link } from './Link.tsx'
import type { SectionId } from '#domain/plan/sections.ts'
import { stepAddress } from '#domain/stages/sections.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { useOpenSteps } from '#plan/closed.ts'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** Pages of a section that nobody needs for "ready". */
export function MoreSteps({ section }: { readonly section: SectionId }) {
  const planId = usePlanId()
  const shell = useWords('shell')
  const names = new Map<string, string>(Object.entries(shell.sections[section].steps))
  const more = useOpenSteps()(section).filter((step) => step.more)
  if (more.length === 0) return null
  return (
    <Fold summary={shell.more(more.length)}>
      <ul className="bare">
        {more.map(({ id }) => {
          const address = stepAddress(section, id)
          return (
            address && (
              <li key={id}>
                <Link to={paths.step(planId, address)}>{names.get(id)}</Link>
              </li>
            )
          )
        })}
      </ul>
    </Fold>
  )
}
