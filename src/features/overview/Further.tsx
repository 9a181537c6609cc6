import { Link } from '#pages/Link.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import { paths } from '#routes/paths.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { WhoGaveWhat } from './Suggested.tsx'

/** What few need on a day like others: what founders fear or meet with, and the way into a session with a counselor. */
export function Further() {
  const words = useWords('overview')
  const planId = usePlanId()
  const session = useSession()
  return (
    <LineFold summary={words.more}>
      {() => (
        <>
          <WhoGaveWhat />
          <p className="overview-links">
            <Link to={paths.whatIf(planId)}>{words.whatIf}</Link>
            {!session && <Link to={paths.session(planId)}>{words.counselor}</Link>}
          </p>
        </>
      )}
    </LineFold>
  )
}
