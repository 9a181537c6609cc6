import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** What to ask each other, by theme, each with its source; one question for each of the six reasons why groups work. */
export function ReviewPrompts() {
  const { prompts: words } = useWords('timeline').reviews
  return (
    <Fold summary={words.summary}>
      <div className="tl-more">
        <p>{words.lead}</p>
        {words.groups.map(({ id, title, asks, sources }) => (
          <section key={id} className="tl-prompts" aria-label={title}>
            <h3>{title}</h3>
            <ul className="tl-points">
              {asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
            <Sources of={sources} />
          </section>
        ))}
      </div>
    </Fold>
  )
}
