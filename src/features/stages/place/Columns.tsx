import { useId } from 'react'
import { mostShown, type Place } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Select } from '#ui/form/Select.tsx'
import { usePlaceName } from './usePlaceWords.ts'

/** With more places than columns: which ones stand side by side. One that stands elsewhere changes seats. */
export function Columns({
  shown,
  pick,
}: {
  readonly shown: readonly Place[]
  readonly pick: (ids: readonly string[]) => void
}) {
  const words = useWords('place').compare.columns
  const nameOf = usePlaceName()
  const id = useId()
  const { places } = useCurrent().lists
  if (places.length <= mostShown) return null
  const ids = shown.map((place) => place.id)
  const put = (at: number, wanted: string) =>
    pick(ids.map((each, index) => (index === at ? wanted : each === wanted ? (ids[at] ?? each) : each)))
  return (
    <fieldset className="section">
      <legend className="place-legend">{words.legend}</legend>
      <div className="fields">
        {ids.map((current, at) => (
          <Field key={current} id={`${id}-${at}`} label={words.label(at + 1)}>
            {(control) => (
              <Select {...control} value={current} onChange={(event) => put(at, event.target.value)}>
                {places.map((place) => (
                  <option key={place.id} value={place.id}>
                    {nameOf(place)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
