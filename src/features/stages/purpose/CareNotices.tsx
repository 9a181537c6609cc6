import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import './purpose.css'

/** People under 18: a host organization and checks come first. */
export function MinorsNotice() {
  const { minors } = useWords('purpose').who
  return (
    <Notice tone="care" title={minors.title} heading={2}>
      <p>{minors.text}</p>
      <Sources of={minors.sources} />
    </Notice>
  )
}

/** A group about abuse: what must be settled for the safety of those who come. */
export function AbuseNotice() {
  const { abuse } = useWords('purpose').who
  return (
    <Notice tone="care" title={abuse.title} heading={2}>
      <ul className="pf-bullets">
        {abuse.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Sources of={abuse.sources} />
    </Notice>
  )
}
