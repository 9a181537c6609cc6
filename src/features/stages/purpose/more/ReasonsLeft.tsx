import { reasons, withoutPlace, type ReasonId } from '#domain/stages/reasons.ts'
import { whereQuestion } from '#domain/timeline/where.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** Which of the six reasons has no place in the meeting yet, with the way to it where it stands on the other page. */
export function ReasonsLeft({ here }: { readonly here: 'reasons' | 'reasonsMore' }) {
  const { left: words } = useWords('purpose').reasonPlaces
  const { of } = useWords('purpose').meeting.reasons
  const planId = usePlanId()
  const left = withoutPlace(useCurrent())
  const elsewhere = (id: ReasonId) => {
    const at = whereQuestion(`purpose.${reasons.find((each) => each.id === id)?.at ?? ''}`)
    return at === `purpose/${here}` ? undefined : at
  }
  return (
    <section className="section" aria-labelledby="left-heading">
      <h2 id="left-heading">{words.heading}</h2>
      <output>{left.length === 0 ? words.all : words.some(left.length)}</output>
      {left.length > 0 && (
        <ul className="pf-bullets">
          {left.map((id) => {
            const at = elsewhere(id)
            return (
              <li key={id}>
                {of[id].name}
                {at && (
                  <>
                    {' '}
                    <Link to={paths.step(planId, at)}>
                      {words.way}
                      <span className="visually-hidden">: {of[id].name}</span>
                    </Link>
                  </>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
