import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { isClosed, usePlans } from './usePlans.ts'

/** The plans of this browser, to go on with; where there is none, that is said, and what may help. */
export function PlansHere() {
  const { open, list } = useWords('plans')
  const { unnamed } = useWords('shell')
  const words = open.here
  const formats = useFormats()
  const { plans, unread } = usePlans()
  return (
    <section className="section" aria-labelledby="plans-here">
      <h2 id="plans-here">{words.heading}</h2>
      {unread ? (
        <p>{words.unread}</p>
      ) : plans === undefined ? (
        <p className="soft">{words.reading}</p>
      ) : plans.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Ruled aria-labelledby="plans-here">
          {plans.map((plan) => {
            if (isClosed(plan))
              return (
                <li key={plan.planId}>
                  <Link to={paths.overview(plan.planId)}>{list.unreadable.name}</Link>
                </li>
              )
            const saved = momentOf(plan.savedAt)
            return (
              <li key={plan.planId}>
                <Link to={paths.overview(plan.planId)}>
                  <span dir="auto" translate="no">
                    {short(plan.name || plan.problem) || unnamed}
                  </span>
                </Link>{' '}
                {plan.example && <Tag>{words.example}</Tag>}
                {saved && <p className="soft small">{words.saved(formats.date(saved.day))}</p>}
              </li>
            )
          })}
        </Ruled>
      )}
    </section>
  )
}
