import { criteria, knockOuts, type Criterion } from '#domain/plan/criteria.ts'
import { chosenPlace, type Place } from '#domain/stages/placeComparison.ts'
import { isHome } from '#domain/stages/placeHome.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { tableRoles } from '#ui/page/tableRoles.ts'
import { FindingCell } from './FindingCell.tsx'
import { MatrixFoot } from './MatrixFoot.tsx'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

interface Props {
  readonly places: readonly Place[]
  readonly change: (place: Place, criterion: Criterion) => void
}

const nice = criteria.filter((each) => !knockOuts.some((must) => must === each))

/** Criteria in rows, places in columns; from four places on it scrolls. Each answer is a button that changes it in place. */
export function Matrix({ places, change }: Props) {
  const words = useWords('place')
  const nameOf = usePlaceName()
  const criterionWords = useCriterionWords()
  const formats = useFormats()
  const chosen = chosenPlace(useCurrent())?.id
  const column = (place: Place) => (place.id === chosen ? 'lead-col' : undefined)
  const rows = (of: readonly Criterion[]) =>
    of.map((criterion) => (
      <tr key={criterion} {...tableRoles.row}>
        <th {...tableRoles.head}>{criterionWords(criterion).short}</th>
        {places.map((place) => (
          <td key={place.id} {...tableRoles.cell} className={column(place)}>
            <FindingCell place={place} criterion={criterion} open={() => change(place, criterion)} />
          </td>
        ))}
      </tr>
    ))
  const group = (title: string) => (
    <tr {...tableRoles.row} className="place-group">
      <th {...tableRoles.head}>{title}</th>
      {places.map((place) => (
        <td key={place.id} {...tableRoles.cell} className={column(place)} />
      ))}
    </tr>
  )
  return (
    // Scrolls by itself, so the keyboard must be able to come to it.
    <div
      className="place-scroll"
      {...(places.length > 3 && { tabIndex: 0, role: 'group', 'aria-label': words.compare.rows })}
    >
      <table
        className="place-matrix"
        data-uncounted="rows"
        {...tableRoles.table}
        data-columns={places.length}
        aria-label={words.compare.caption(formats.list(places.map(nameOf)))}
      >
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.column}>
              <span className="visually-hidden">{words.compare.rows}</span>
            </th>
            {places.map((place) => (
              <th key={place.id} {...tableRoles.column} className={column(place)} dir="auto">
                <span className="place-name" translate="no">
                  {nameOf(place)}
                </span>
                {place.address !== undefined && (
                  <span className={isHome(place) ? 'place-address no-print' : 'place-address'} translate="no">
                    {place.address}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {group(words.compare.mustHaves)}
          {rows(knockOuts)}
        </tbody>
        <tbody {...tableRoles.group}>
          {group(words.compare.nice)}
          {rows(nice)}
        </tbody>
        <MatrixFoot places={places} column={column} />
      </table>
    </div>
  )
}
