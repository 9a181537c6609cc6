import type { ReactNode } from 'react'
import { Table } from './Table.tsx'
import { tableRoles } from './tableRoles.ts'

interface Column {
  readonly name: string
  /** Figures, set at the end of the column. */
  readonly num?: true
}

interface Props {
  readonly caption: string
  readonly columns: readonly Column[]
  /** Which column says what the row is about: 0 is the first. */
  readonly head?: number
  /** One cell for each column. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/**
 * A table with more columns than a phone is wide. There each row stands as a block, each cell behind the name of its
 * column: nothing is cut off at the edge, where nobody would look for it.
 */
export function StackingTable({ caption, columns, head = 0, rows }: Props) {
  const num = (at: number) => (columns[at]?.num ? 'num' : undefined)
  return (
    <Table caption={caption} className="stacks" {...tableRoles.table}>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map(({ name }, at) => (
            <th key={name} {...tableRoles.column} className={num(at)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map(({ key, cells }) => (
          <tr key={key} {...tableRoles.row}>
            {cells.map((cell, at) =>
              at === head ? (
                <th key={at} {...tableRoles.head} className={num(at)} dir="auto">
                  {cell}
                </th>
              ) : (
                <td key={at} {...tableRoles.cell} className={num(at)} dir="auto" data-label={columns[at]?.name}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
