import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useSession } from '#plan/session.ts'
import { useWords } from '#wording/words.ts'

/** The way into a session, for somebody who helps a founder. Founders can pass it by. */
export function ForCounselor() {
  const words = useWords('overview').counselor
  const planId = usePlanId()
  if (useSession()) return null
  return (
    <section className="section" aria-labelledby="for-counselor">
      <h2 id="for-counselor">{words.title}</h2>
      <p>
        {words.text} <Link to={paths.session(planId)}>{words.link}</Link>
      </p>
    </section>
  )
}
