import { betweenPoints } from '#domain/stages/between.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** What has to be settled before the first name goes onto a list. */
export function BetweenPoints() {
  const { points: words } = useWords('purpose').between
  return (
    <section className="section" aria-labelledby="points-heading">
      <h2 id="points-heading">{words.heading}</h2>
      <Ruled>
        {betweenPoints(useCurrent()).map(({ id, settled }) => (
          <li key={id} className="condition">
            <Status tone={settled ? 'good' : 'none'}>{settled ? words.settled : words.open}</Status>
            <span>{words.of[id]}</span>
          </li>
        ))}
      </Ruled>
    </section>
  )
}
