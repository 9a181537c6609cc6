import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import type { PlanHere } from './planHere.ts'

/** As many as fit beside the circle. */
const most = 4

/** Several plans: a row each, the one worked on last first. */
export function PlanRows({ plans }: { readonly plans: readonly PlanHere[] }) {
  const words = useWords('welcome').back
  return (
    <ul className="welcome-plans bare">
      {plans.slice(0, most).map(({ planId, name, at, looks = [] }) => (
        <li key={planId}>
          <Link to={at ?? paths.overview(planId)}>
            <Logo looks={looks} />
            <span>
              <b dir="auto" translate={name.trim() === '' ? undefined : 'no'}>
                {name.trim() === '' ? words.unnamed : name}
              </b>
              <span className="soft small">{words.done(looks.filter((look) => look === 'done').length)}</span>
            </span>
          </Link>
        </li>
      ))}
      {plans.length > most && (
        <li>
          <Link className="welcome-all" to={paths.plans}>
            {words.all(plans.length)}
          </Link>
        </li>
      )}
    </ul>
  )
}
