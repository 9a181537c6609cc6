import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Why there is no passphrase here, and what helps instead. */
export function Hindered({ hindrance }: { readonly hindrance: 'insecure' | 'nothing' }) {
  const { insecure, nothing } = useWords('lock')
  if (hindrance === 'nothing') {
    return (
      <Notice heading={2} title={nothing.title}>
        <p>{nothing.text}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice heading={2} title={insecure.title}>
        <p>{insecure.text}</p>
      </Notice>
      <section className="section">
        <h2>{insecure.instead}</h2>
        <ul className="lock-points">
          {insecure.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <Link to={paths.plans}>{insecure.plans}</Link>
        </p>
      </section>
    </>
  )
}
