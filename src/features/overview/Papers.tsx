import { Link } from '#pages/Link.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

export function Papers() {
  const words = useWords('overview').papers
  const planId = usePlanId()
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <Link className="alone" to={paths.documents(planId)}>
          {words.all}
        </Link>
      </p>
      <p>
        <Link className="alone" to={paths.notice(planId)}>
          {words.notice}
        </Link>
      </p>
    </section>
  )
}
