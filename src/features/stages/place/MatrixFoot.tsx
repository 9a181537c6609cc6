import { weighted } from '#domain/plan/criteria.ts'
import { fitOf, weightOf, type Place } from '#domain/stages/placeComparison.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { ChoosePlace } from './ChoosePlace.tsx'
import { tableRoles } from '#ui/page/tableRoles.ts'

/** The founder's choice, and in small print what the weights add up to. */
export function MatrixFoot({
  places,
  column,
}: {
  readonly places: readonly Place[]
  readonly column: (place: Place) => string | undefined
}) {
  const words = useWords('place').compare
  const now = useCurrent()
  const formats = useFormats()
  const hasWeights = weighted.some((criterion) => (weightOf(now, criterion) ?? 0) > 0)
  return (
    <tfoot {...tableRoles.group}>
      <tr {...tableRoles.row}>
        <th {...tableRoles.head}>{words.decide}</th>
        {places.map((place) => {
          const fit = fitOf(now, place)
          return (
            <td key={place.id} {...tableRoles.cell} className={column(place)}>
              <ChoosePlace place={place} />
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
