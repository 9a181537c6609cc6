import { cashSheetFacts } from '#domain/documents/cashSheet.ts'
import { maker } from '../../making/maker.ts'
import { row, rowIf } from '../../blocks/build.ts'

/** Rows to write in: with head and foot they fill a page. */
const blankRows = 12

/** The cash sheet. */
export const cashSheetMaker = maker({
  id: 'cashSheet',
  bundles: ['cashSheetPaper'],
  make: ({ now, naming, words, formats }) => {
    const { group, way, note, keeper, checker, year, seen } = cashSheetFacts(now, naming)
    const { labels, head, closing, ...paper } = words.cashSheetPaper
    return {
      title: paper.title,
      lines: group === undefined ? [] : [group],
      as: 'sheet',
      blocks: [
        { kind: 'paragraph', text: way === 'none' ? `${paper.free} ${paper.none}` : paper.free, passage: 'free' },
        {
          kind: 'columns',
          columns: [
            [
              {
                kind: 'rows',
                rows: [row(labels.from), row(labels.to), row(labels.keeper, keeper), row(labels.checker, checker)],
              },
            ],
            [
              {
                kind: 'rows',
                rows: [
                  row(labels.way, way === undefined ? undefined : paper.ways[way]),
                  ...rowIf(labels.note, note),
                  ...rowIf(labels.year, year === undefined ? undefined : formats.number(year)),
                  ...rowIf(labels.seen, seen === undefined ? undefined : paper.seen[seen]),
                  row(labels.opening),
                ],
              },
            ],
          ],
        },
        {
          kind: 'table',
          caption: paper.caption,
          head: [head.date, head.what, head.in, head.out, head.receipt, head.balance, head.initials],
          rows: [],
          blank: blankRows,
          widths: [12, 30, 11, 11, 11, 12, 13],
        },
        { kind: 'rows', rows: [row(closing.counted), row(closing.day), row(closing.first), row(closing.second)] },
        { kind: 'paragraph', text: paper.foot, tone: 'soft', passage: 'foot' },
      ],
    }
  },
})
