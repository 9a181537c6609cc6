import { paths } from '#routes/paths.ts'
import { Link } from '#pages/Link.tsx'
import { From } from '#forms/From.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useStepping } from './useStepping.ts'

/** The last session that was agreed: how to part, or a new end. Nothing of it before. */
export function Parting() {
  const words = useWords('session').side.parting
  const planId = usePlanId()
  if (!useStepping().proposesParting) return null
  return (
    <LineFold summary={words.title}>
      {() => (
        <>
          <p>{words.text}</p>
          <ul className="session-prompts bare">
            {words.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <From about={words.title} of={words.sources} />
          <p>
            <Link to={paths.step(planId, 'connections/involvement')}>{words.newEnd}</Link>
          </p>
        </>
      )}
    </LineFold>
  )
}
