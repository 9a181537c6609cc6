import { memo } from 'react'
import type { DeskRow } from '#domain/desk/row.ts'
import type { ClosedPlan, ListedPlan } from '#ports/plans.ts'
import { Row } from './Row.tsx'
import { useGrowing } from './useGrowing.ts'

interface Props {
  readonly rows: readonly DeskRow<ListedPlan | ClosedPlan>[]
  readonly label: string
  readonly today: string
  /** Changes with what is searched and how it is sorted. */
  readonly of: string
  readonly act: (row: DeskRow, archived: boolean) => void
}

const Still = memo(
  Row,
  (before, after) => before.row === after.row && before.first === after.first && before.today === after.today,
)

/** The rows of the desk. A long list grows: see `useGrowing`. */
export function Rows({ rows, label, today, of, act }: Props) {
  const count = useGrowing(of, rows.length)
  return (
    <ul className="ruled bare" aria-label={label}>
      {rows.slice(0, count).map((row, at) => (
        <Still key={row.planId} row={row} first={at === 0} today={today} act={act} />
      ))}
    </ul>
  )
}
