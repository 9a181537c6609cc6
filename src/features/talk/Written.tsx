import type { Talk } from '#domain/stages/talks.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'

/** Notes and decisions: the discussion's own fields. */
export function Written({ talk: { id, decided } }: { readonly talk: Talk }) {
  const { written } = useWords('talk')
  const { fields, item } = useWords('purpose').talks
  const planId = usePlanId()
  return (
    <section className="section" aria-labelledby="talk-written">
      <h2 id="talk-written">{written.heading}</h2>
      <p className="soft small">{written.text}</p>
      <ItemAsk list="discussions" id={id} field="notes" words={fields.notes} />
      <ItemAsk list="discussions" id={id} field="decided" words={fields.decided} />
      {decided !== undefined && (
        <p>
          <Link to={paths.step(planId, 'purpose/decisions')}>{item.toDecisions}</Link>
        </p>
      )}
    </section>
  )
}
