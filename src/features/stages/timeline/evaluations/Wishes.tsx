import type { CurrentItem } from '#domain/plan/current.ts'
import { wishesOf } from '#domain/stages/evaluations.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** What people would change, as a list to take to the next review. */
export function Wishes({ evaluations }: { readonly evaluations: readonly CurrentItem<'evaluations'>[] }) {
  const { evaluations: words } = useWords('timeline')
  const planId = usePlanId()
  const wishes = [...new Set(evaluations.flatMap(wishesOf))]
  if (wishes.length === 0) return null
  return (
    <section className="section" aria-labelledby="wishes-heading">
      <h2 id="wishes-heading">{words.wishes}</h2>
      <ul className="tl-points">
        {wishes.map((wish) => (
          <li key={wish} dir="auto" translate="no">
            {wish}
          </li>
        ))}
      </ul>
      <p>{words.takeOn}</p>
      <p className="no-print">
        <Link className="tl-touch" to={paths.step(planId, 'timeline/reviews')}>
          {words.toReviews}
        </Link>
      </p>
    </section>
  )
}
