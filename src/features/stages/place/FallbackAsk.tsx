import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { chosenPlace } from '#domain/stages/placeComparison.ts'
import { Ask } from '#forms/Ask.tsx'
import { AskOne } from '#forms/AskFrame.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/** What happens when the place falls through, and which other place it is. */
export function FallbackAsk() {
  const now = useCurrent()
  return (
    <>
      <Ask of="place.fallback" />
      {said(now.sections.place.fallback) === 'otherPlace' && <OtherPlace />}
    </>
  )
}

function OtherPlace() {
  const { questions, book } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const nameOf = usePlaceName()
  const ask = useAsk(field('place', 'fallbackPlace'), (answer) => answer.value ?? '')
  const others = now.lists.places.filter((place) => place.id !== chosenPlace(now)?.id)
  if (others.length === 0) {
    return (
      <p>
        {book.noOther} <Link to={paths.step(planId, 'place/places')}>{book.addOther}</Link>
      </p>
    )
  }
  return (
    <AskOne ask={ask} words={questions.fallbackPlace}>
      {(control) => (
        <Select
          {...control}
          value={others.some((place) => place.id === ask.raw) ? ask.raw : ''}
          onChange={({ target }) => ask.set(target.value, target.value ? { value: target.value } : {}, true)}
        >
          <option value="">{book.choosePlace}</option>
          {others.map((place) => (
            <option key={place.id} value={place.id}>
              {nameOf(place)}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
