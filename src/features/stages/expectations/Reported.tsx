import type { ComparisonId } from '#domain/stages/comparisons.ts'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import { useCompared } from './useCompared.ts'

/** Answers beside what others report, in full and with where it comes from. */
export function Reported({ of }: { readonly of: readonly ComparisonId[] }) {
  const { compare } = useWords('expectations')
  const compared = useCompared()
  return (
    <div className="exp-reported">
      {of.map((id) => {
        const words = compare.pairs[id]
        const said = compared(id)
        const but = 'but' in words ? words.but : undefined
        return (
          said && (
            <section key={id} aria-labelledby={`exp-reported-${id}`}>
              <h3 id={`exp-reported-${id}`}>{words.question}</h3>
              <p>
                {compare.yours(said.you)} · {words.report}
              </p>
              <p>{words.more}</p>
              {but && <p>{but}</p>}
              {said.plan && <p>{said.plan}</p>}
              {said.thought !== said.finding && <p>{said.thought}</p>}
              <From of={words.sources} about={words.question} />
            </section>
          )
        )
      })}
    </div>
  )
}
