import { said } from '#domain/plan/current.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { useNow } from '#asking/founding.ts'
import { Sources } from '#asking/Sources.tsx'
import { useWords } from '#asking/words.ts'
import { Sheet } from '#ui/page/Sheet.tsx'

/** The short path of what was decided: whom to tell, where people can turn, what to settle. */
export function OutcomePath() {
  const { after: words } = useWords('timeline')
  const now = useNow()
  const outcome = said(now.sections.timeline.outcome)
  if (outcome === undefined) return null
  const { title, text, steps, sources } = words.paths[outcome]
  return (
    <Sheet className="tl-path" aria-labelledby="tl-path">
      <h2 id="tl-path">{title}</h2>
      <p>{text}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Sources of={sources} />
      {hasStopped(now) && <p className="soft">{words.stopped}</p>}
    </Sheet>
  )
}
