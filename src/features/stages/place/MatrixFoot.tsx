import { weighted } from '#domain/plan/criteria.ts'
import { chosenPlace, fitOf, weightOf, type Place } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { usePlaceName } from './usePlaceWords.ts'
import { tableRoles } from '#ui/page/tableRoles.ts'
import { useChoosePlace } from './useChoosePlace.ts'

/** The founder's choice, and in small print what the weights add up to. */
export function MatrixFoot({
  places,
  column,
}: {
  readonly places: readonly Place[]
  readonly column: (place: Place) => string | undefined
}) {
  const words = useWords('place').compare
  const nameOf = usePlaceName()
  const now = useCurrent()
  const formats = useFormats()
  const chosen = chosenPlace(now)?.id
  const choose = useChoosePlace()
  const hasWeights = weighted.some((criterion) => (weightOf(now, criterion) ?? 0) > 0)
  return (
    <tfoot {...tableRoles.group}>
      <tr {...tableRoles.row}>
        <th {...tableRoles.head}>{words.decide}</th>
        {places.map((place) => {
          const fit = fitOf(now, place)
          return (
            <td key={place.id} {...tableRoles.cell} className={column(place)}>
              <Choice
                type="radio"
                name="place-chosen-in-table"
                checked={place.id === chosen}
                onChange={() => choose(place)}
                label={
                  <>
                    {words.choose}
                    <span className="place-this" aria-hidden="true">
                      {words.thisOne}
                    </span>
                    <span className="visually-hidden" translate="no">
                      : {nameOf(place)}
                    </span>
                  </>
                }
              />
              {fit && (
                <small>
                  {words.fit({
                    points: formats.number(fit.points),
                    most: formats.number(fit.most),
                    unknown: fit.unknown,
                  })}
                </small>
              )}
            </td>
          )
        })}
      </tr>
      <tr {...tableRoles.row} className="place-small-print">
        <td {...tableRoles.cell} colSpan={places.length + 1}>
          <small>{hasWeights ? words.fitNote : words.noWeights}</small>
        </td>
      </tr>
    </tfoot>
  )
}
