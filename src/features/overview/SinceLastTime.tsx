import { useSelector } from '@xstate/react'
import { usePlanActor } from '#plan/planActor.ts'
import { useSince } from '#wording/useSince.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** What changed since the last visit, and what time has brought. Nothing is shown at the first. */
export function SinceLastTime() {
  const words = useWords('overview').since
  const formats = useFormats()
  const lastVisit = useSelector(usePlanActor(), ({ context }) => context.lastVisit)
  const linesOf = useSince()
  if (!lastVisit) return null

  const lines = linesOf(lastVisit)
  return (
    <section className="section" aria-labelledby="since">
      <h2 id="since">{words.title(formats.dayAndDate(lastVisit.on))}</h2>
      {lines.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
