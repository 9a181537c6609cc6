import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'

/** What somebody should know before writing anything: where it stays, how to leave, that nobody has to do it alone. */
export function Facts() {
  const { facts, organizing, crisis } = useWords('welcome')
  const { source } = useWords('shell')
  const { stays, leave, together } = facts
  return (
    <>
      <div className="facts">
        <div>
          <h2>{stays.title}</h2>
          <p>{stays.text}</p>
        </div>
        <div>
          <h2>{leave.title}</h2>
          <p>{leave.text}</p>
        </div>
        <div>
          <h2>{together.title}</h2>
          <p>{together.text}</p>
          <From about={together.title} of={together.sources}>
            <figure className="passage">
              <figcaption>{source.quote}</figcaption>
              <blockquote>{together.passage}</blockquote>
            </figure>
          </From>
        </div>
      </div>
      <p className="soft">
        {organizing} <Link to={paths.help}>{crisis.link}</Link>
        {crisis.after}
      </p>
    </>
  )
}
