import type { Criterion } from '#domain/plan/criteria.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { countToAsk, toAsk } from '#domain/stages/placeQuestions.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { Sources } from '#asking/Sources.tsx'
import { useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

/** What nobody has found out yet, place by place: first for the phone, then for the visit. Prints as a plain list. */
export function StillToAsk() {
  const words = useWords('place').compare.toAsk
  const nameOf = usePlaceName()
  const open = useNow().lists.places.filter((place) => countToAsk(place) > 0)
  return (
    <section className="section" aria-labelledby="place-to-ask">
      <h2 id="place-to-ask">{words.heading}</h2>
      {open.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="soft">{words.lead}</p>
          <div className="place-to-ask">
            {open.map((place) => (
              <Fold key={place.id} open={open.length === 1} summary={<span dir="auto">{words.summary(nameOf(place), countToAsk(place))}</span>}>
                <Questions place={place} />
              </Fold>
            ))}
          </div>
          <Sources of={words.sources} />
        </>
      )}
    </section>
  )
}

function Questions({ place }: { readonly place: Place }) {
  const words = useWords('place').compare.toAsk
  const planId = usePlanId()
  const nameOf = usePlaceName()
  const { phone, visit } = toAsk(place)
  return (
    <>
      {place.contact === undefined ? (
        <p>
          {words.noContact}{' '}
          <Link to={paths.item(planId, 'place/places', place.id)}>
            {words.addContact}
            <span className="visually-hidden"> ({nameOf(place)})</span>
          </Link>
        </p>
      ) : (
        <p dir="auto">{words.call(place.contact)}</p>
      )}
      <Group title={words.phone} of={phone} />
      <Group title={words.visit} of={visit} />
    </>
  )
}

function Group({ title, of }: { readonly title: string; readonly of: readonly Criterion[] }) {
  const criterionWords = useCriterionWords()
  if (of.length === 0) return null
  return (
    <>
      <h3 className="place-legend">{title}</h3>
      <ol>
        {of.map((criterion) => (
          <li key={criterion}>{criterionWords(criterion).ask}</li>
        ))}
      </ol>
    </>
  )
}
