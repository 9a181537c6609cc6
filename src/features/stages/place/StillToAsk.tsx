import type { Criterion } from '#domain/plan/criteria.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { outsideAtLarge } from '#domain/stages/placeOutside.ts'
import { countToAsk, toAsk } from '#domain/stages/placeQuestions.ts'
import { whereQuestion } from '#domain/timeline/where.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { useOutsideOf, useOutsideQuestion } from './useOutsideWords.ts'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

/** What nobody has found out yet, place by place: first for the phone, then for the visit. Prints as a plain list. */
export function StillToAsk() {
  const words = useWords('place').compare.toAsk
  const nameOf = usePlaceName()
  const now = useCurrent()
  const outside = useOutsideOf()
  const atLarge = outsideAtLarge(now)
  const count = (place: Place) => countToAsk(place) + outside(place).length
  const open = now.lists.places.filter((place) => count(place) > 0)
  return (
    <section className="section" aria-labelledby="place-to-ask">
      <h2 id="place-to-ask">{words.heading}</h2>
      {open.length === 0 && atLarge.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="soft">{words.lead}</p>
          <div className="place-to-ask">
            {open.map((place) => (
              <Fold
                key={place.id}
                open={open.length === 1}
                summary={<span dir="auto">{words.summary(nameOf(place), count(place))}</span>}
              >
                <Questions place={place} />
              </Fold>
            ))}
          </div>
          {atLarge.length > 0 && <AtLarge questions={atLarge} />}
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
  const criterionWords = useCriterionWords()
  const outside = useOutsideOf()
  const { phone, visit } = toAsk(place)
  const asks = (of: readonly Criterion[]) => of.map((criterion) => criterionWords(criterion).ask)
  return (
    <>
      {place.contact === undefined ? (
        <p>
          {words.noContact}{' '}
          <Link to={paths.item(planId, 'place/places', place.id)}>
            {words.addContact}
            <span className="visually-hidden" translate="no">
              {' '}
              ({nameOf(place)})
            </span>
          </Link>
        </p>
      ) : (
        <p dir="auto">{words.call(place.contact)}</p>
      )}
      <Group title={words.phone} questions={[...asks(phone), ...outside(place)]} />
      <Group title={words.visit} questions={asks(visit)} />
    </>
  )
}

/** Left to ask outside, and no place on the list can answer it: each leads to its page. */
function AtLarge({ questions }: { readonly questions: readonly string[] }) {
  const words = useWords('place').compare.toAsk
  const planId = usePlanId()
  const wordsOf = useOutsideQuestion()
  return (
    <>
      <h3 className="place-legend">{words.others}</h3>
      <ul>
        {questions.map((question) => {
          const at = whereQuestion(`place.${question}`)
          return (
            <li key={question}>
              {at ? <Link to={paths.step(planId, at)}>{wordsOf(question)}</Link> : wordsOf(question)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Group({ title, questions }: { readonly title: string; readonly questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <>
      <h3 className="place-legend">{title}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </>
  )
}
