import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** What a passphrase can do and what it cannot, and what forgetting it means: read before one is chosen. */
export function LockBefore() {
  const { helps, not, forgetting } = useWords('lock').before
  return (
    <>
      <div className="lock-before">
        {[helps, not].map(({ heading, points }) => (
          <section key={heading} className="section">
            <h2>{heading}</h2>
            <ul className="lock-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section className="section lock-points">
        <h2>{forgetting.heading}</h2>
        <p>{forgetting.text}</p>
        <p>
          <Link to={paths.plans}>{forgetting.copies}</Link>
        </p>
      </section>
    </>
  )
}
