import { rungOf, type Involvement } from '#domain/stages/coverageInvolvement.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** What a professional does and does not do at the level that was chosen, and the way to all of them. */
export function Level({ level }: { readonly level: Involvement | undefined }) {
  const { involvement: words, questions } = useWords('connections')
  const { options } = questions.involvement
  const planId = usePlanId()
  return (
    <section className="section con-level" aria-live="polite">
      {level === undefined ? (
        <p className="soft">{words.unsaid}</p>
      ) : (
        <>
          <h2>{words.at(rungOf(level), optionLabel(options[level]))}</h2>
          <dl>
            <dt>{words.does}</dt>
            <dd>{words.levels[level].does}</dd>
          </dl>
        </>
      )}
      {level === 'leads' && (
        <Notice tone="care" title={words.leadsTitle}>
          <p>{words.leads}</p>
        </Notice>
      )}
      <p>
        <Link to={paths.step(planId, 'connections/continuum')}>{words.atEach}</Link>
      </p>
    </section>
  )
}
