import { memo } from 'react'
import type { DeskRow } from '#domain/desk/row.ts'
import type { ClosedPlan, ListedPlan } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { FounderRow } from './FounderRow.tsx'
import { useGrowing } from './useGrowing.ts'

interface Props {
  readonly rows: readonly DeskRow<ListedPlan | ClosedPlan>[]
  readonly label: string
  readonly today: string
  /** Changes with what is searched and how it is sorted. */
  readonly of: string
}

const Still = memo(FounderRow)

/** The founders of the desk. A long list grows: see `useGrowing`. */
export function Rows({ rows, label, today, of }: Props) {
  const { columns } = useWords('desk').list
  const count = useGrowing(of, rows.length)
  return (
    <div className="founders">
      <div className="founder founder-head" aria-hidden="true">
        {[columns.when, columns.founder, columns.asked, columns.stages].map((each) => (
          <span key={each}>{each}</span>
        ))}
      </div>
      <ul className="bare" aria-label={label}>
        {rows.slice(0, count).map((row) => (
          <Still key={row.planId} row={row} today={today} />
        ))}
      </ul>
    </div>
  )
}
