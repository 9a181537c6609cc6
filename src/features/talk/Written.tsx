import { itemField } from '#domain/plan/field.ts'
import type { Talk } from '#domain/stages/talks.ts'
import { usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** Notes and decisions: the discussion's own fields. */
export function Written({ talk: { id, decided } }: { readonly talk: Talk }) {
  const { written } = useWords('talk')
  const { fields, item } = useWords('purpose').talks
  const planId = usePlanId()
  return (
    <section className="section" aria-labelledby="talk-written">
      <h2 id="talk-written">{written.heading}</h2>
      <p className="soft small">{written.text}</p>
      <TextAsk of={itemField('discussions', id, 'notes')} words={fields.notes} long />
      <TextAsk of={itemField('discussions', id, 'decided')} words={fields.decided} long />
      {decided !== undefined && (
        <p>
          <Link to={paths.step(planId, 'purpose/decisions')}>{item.toDecisions}</Link>
        </p>
      )}
    </section>
  )
}
