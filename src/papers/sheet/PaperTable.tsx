import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import type { Block } from '../blocks/block.ts'
import { isBlank } from '../blocks/text.ts'
import { Words } from './Words.tsx'

/** Said outright: on a phone the rows are no longer laid out as a table, and browsers would forget that they are one. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

/** A table with its head on every page it reaches. On a phone each row is read from above, with the head before each answer: roles keep it a table. */
export function PaperTable({
  table: { caption, head, rows, widths, blank = 0, heights },
}: {
  readonly table: Extract<Block, { kind: 'table' }>
}) {
  const all = [...rows, ...Array.from({ length: blank }, () => head.map(() => null))]
  const sum = widths?.reduce((total, width) => total + width, 0) ?? 0
  return (
    <table className="paper-table" {...as.table}>
      <caption className="visually-hidden">{caption}</caption>
      {widths && (
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={vars({ share: `${(100 * width) / sum}%` })} />
          ))}
        </colgroup>
      )}
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          {head.map((each, index) => (
            <th key={index} scope="col" {...as.columnheader} dir="auto">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {all.map((row, index) => (
          <tr
            key={index}
            {...as.row}
            style={heights?.[index] === undefined ? undefined : vars({ height: `${heights[index]}in` })}
            className={cx(
              heights !== undefined && 'of-height',
              index >= rows.length && 'blank',
              index >= rows.length + 2 && 'more-blank',
            )}
          >
            {row.map((cell, column) => (
              <td key={column} {...as.cell} dir="auto" data-head={head[column]}>
                {cell !== null && !isBlank(cell) && <Words text={cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
