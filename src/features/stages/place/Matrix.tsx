import { useState } from 'react'
import { criteria, knockOuts, type Criterion } from '#domain/plan/criteria.ts'
import { chosenPlace, findingOf, type Place } from '#domain/stages/placeComparison.ts'
import { isHome } from '#domain/stages/placeHome.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { FindingDialog } from './FindingDialog.tsx'
import { FindingMark } from './FindingMark.tsx'
import { MatrixFoot } from './MatrixFoot.tsx'
import { Standing } from './Standing.tsx'
import { tableRoles } from '#ui/page/tableRoles.ts'
import { useCriterionWords, usePlaceName } from './usePlaceWords.ts'

interface Cell {
  readonly place: Place
  readonly criterion: Criterion
}

const mustHave: readonly Criterion[] = knockOuts

/** Criteria in rows, places in columns. Each answer is a button that changes it in place. */
export function Matrix({ places }: { readonly places: readonly Place[] }) {
  const words = useWords('place')
  const nameOf = usePlaceName()
  const criterionWords = useCriterionWords()
  const formats = useFormats()
  const chosen = chosenPlace(useCurrent())?.id
  const [open, setOpen] = useState<Cell>()
  const column = (place: Place) => (place.id === chosen ? 'lead-col' : undefined)
  return (
    <>
      <table
        className="place-matrix"
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
          <tr {...tableRoles.row}>
            <th {...tableRoles.head}>{words.compare.short}</th>
            {places.map((place) => (
              <td key={place.id} {...tableRoles.cell} className={column(place)}>
                <Standing place={place} />
              </td>
            ))}
          </tr>
          {criteria.map((criterion) => (
            <tr key={criterion} {...tableRoles.row}>
              <th {...tableRoles.head}>
                {criterionWords(criterion).short} {mustHave.includes(criterion) && <small>{words.mustHave}</small>}
              </th>
              {places.map((place) => (
                <td key={place.id} {...tableRoles.cell} className={column(place)}>
                  <button
                    type="button"
                    className="place-cell"
                    aria-haspopup="dialog"
                    onClick={() => setOpen({ place, criterion })}
                  >
                    <span className="visually-hidden">
                      {words.compare.cell(nameOf(place), criterionWords(criterion).short)}{' '}
                    </span>
                    <FindingMark finding={findingOf(place, criterion)} />
                    {place[`${criterion}Note`] !== undefined && (
                      <small dir="auto" translate="no">
                        {place[`${criterion}Note`]}
                      </small>
                    )}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <MatrixFoot places={places} column={column} />
      </table>
      <FindingDialog place={open?.place} criterion={open?.criterion} close={() => setOpen(undefined)} />
    </>
  )
}
