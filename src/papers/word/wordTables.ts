import {
  HeightRule,
  LineRuleType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type ITableBordersOptions,
  type ITableCellOptions,
  type ITableFloatOptions,
} from 'docx'
import type { Block, Row, Said } from '../blocks/block.ts'
import { isBlank } from '../blocks/text.ts'
import { twips, wordParagraph, writeLine, type Place, type Render } from './wordText.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

const all = (style: 'single' | 'dashed' | 'none', size: number): ITableBordersOptions => {
  const border = { style, size, color: '000000' } as const
  return { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border }
}
const cell = (
  children: readonly (Paragraph | Table)[],
  width: number,
  options: Omit<ITableCellOptions, 'children'> = {},
) =>
  // Word wants a paragraph at the end of every cell.
  new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    children: children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ spacing: { after: 0 } })],
  })
const tableOf = (
  lines: readonly TableRow[],
  widths: readonly number[],
  borders: ITableBordersOptions,
  margins = { top: 60, bottom: 60, left: 100, right: 100 },
  float?: ITableFloatOptions,
) =>
  new Table({
    ...(float && { float }),
    rows: lines,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins,
  })
/** Two tables in a row would become one. */
const after = () => new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACTLY } })

/** Shares of the width in twips: what is lost by rounding goes to the last. */
function shares(room: number, count: number, widths: readonly number[] = []): readonly number[] {
  const parts = Array.from({ length: count }, (_, index) => widths[index] ?? 1)
  const sum = parts.reduce((total, part) => total + part, 0)
  const whole = parts.map((part) => Math.floor((room * part) / sum))
  return whole.with(whole.length - 1, (whole.at(-1) ?? 0) + room - whole.reduce((total, part) => total + part, 0))
}

const tight = { spacing: { after: 0 } }

/** Labels and what was said, without lines around them. */
export function rows(of: readonly Row[], { room }: Place, size: number): readonly (Paragraph | Table)[] {
  const widths = shares(room, 2, [30, 70])
  const [, second = room] = widths
  const value = ({ value: said, lines = 1 }: Row) =>
    said !== null && !isBlank(said)
      ? [wordParagraph(said, tight, { size, bold: true })]
      : Array.from({ length: lines }, () => writeLine(second - 200, { spacing: { before: 80, after: 0 } }))
  const row = (each: Row) =>
    new TableRow({
      cantSplit: true,
      children: [cell([wordParagraph(each.label, tight, { size })], widths[0] ?? room), cell(value(each), second)],
    })
  return of.length === 0
    ? []
    : [tableOf(of.map(row), widths, all('none', 0), { top: 40, bottom: 40, left: 0, right: 100 }), after()]
}

/** A table with a head that is repeated, and rows that no page splits. */
export function table(
  { head, rows: said, widths, blank = 0, heights = [] }: Of<'table'>,
  { room, small }: Place,
): readonly (Paragraph | Table)[] {
  const share = shares(room, head.length, widths)
  const size = small ? 18 : 20
  const lines = [...said, ...Array.from({ length: blank }, (): readonly Said[] => [])]
  // A short table stays whole on its page.
  const isShort = !small && lines.length < 7
  const content = (text: Said, options: Pick<IParagraphOptions, 'keepNext' | 'spacing'>) =>
    text === null || isBlank(text) ? new Paragraph(options) : wordParagraph(text, options, { size })
  const line = (cells: readonly Said[], index: number) =>
    new TableRow({
      cantSplit: true,
      height: { value: Math.max(440, twips(heights[index] ?? 0)), rule: HeightRule.ATLEAST },
      children: share.map((width, column) =>
        cell([content(cells[column] ?? null, { ...tight, keepNext: isShort && index < lines.length - 1 })], width),
      ),
    })
  const top = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: share.map((width, index) =>
      cell([wordParagraph(head[index] ?? '', { ...tight, keepNext: true }, { size: 18, bold: true })], width, {
        verticalAlign: VerticalAlign.BOTTOM,
      }),
    ),
  })
  return [tableOf([top, ...lines.map(line)], share, all('single', 6)), after()]
}

/** Cards along dashed lines. */
export function cards(
  { across, cards: of, height }: Of<'cards'>,
  { room, labels = false }: Place,
  render: Render,
): readonly (Paragraph | Table)[] {
  const share = shares(room, across)
  const lines = Array.from({ length: Math.ceil(of.length / across) }, (_, line) =>
    of.slice(line * across, (line + 1) * across),
  )
  const inside = (card: readonly Block[] | undefined, width: number) =>
    cell(card ? render(card, { room: width - 400, small: true, labels }) : [], width)
  return lines.length === 0
    ? []
    : [
        tableOf(
          lines.map(
            (line) =>
              new TableRow({
                cantSplit: true,
                ...(labels
                  ? { height: { value: twips(2.333), rule: HeightRule.EXACT } }
                  : height === undefined
                    ? {}
                    : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
                children: share.map((width, index) => inside(line[index], width)),
              }),
          ),
          share,
          all('dashed', 8),
          { top: 140, bottom: 140, left: 200, right: 200 },
        ),
        after(),
      ]
}

/** Columns beside each other, with a line between them. */
export function columns(
  { columns: of }: Of<'columns'>,
  { room }: Place,
  render: Render,
): readonly (Paragraph | Table)[] {
  const share = shares(room, of.length)
  return of.length === 0
    ? []
    : [
        tableOf(
          [
            new TableRow({
              children: of.map((column, index) =>
                cell(render(column, { room: (share[index] ?? room) - 160, small: true }), share[index] ?? room),
              ),
            }),
          ],
          share,
          all('single', 6),
          { top: 60, bottom: 60, left: 80, right: 80 },
        ),
        after(),
      ]
}

/** Strips to tear off, at the foot of the page: the words run upwards, so that it can be cut. */
export function strips({ count, points = 10, lines }: Of<'strips'>, { room }: Place): readonly (Paragraph | Table)[] {
  const share = shares(room, count)
  const words = () =>
    lines.map((line, index) =>
      line === null || isBlank(line)
        ? writeLine(2900, { spacing: { before: 160, after: 0 } })
        : wordParagraph(line, tight, { size: points * 2, bold: index === 0 }),
    )
  const strip = (width: number) =>
    cell(words(), width, {
      textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
      verticalAlign: VerticalAlign.CENTER,
    })
  return [
    tableOf(
      [new TableRow({ cantSplit: true, height: { value: 3200, rule: HeightRule.EXACT }, children: share.map(strip) })],
      share,
      all('dashed', 8),
      { top: 80, bottom: 80, left: 40, right: 40 },
      {
        horizontalAnchor: TableAnchorType.MARGIN,
        relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
    ),
    after(),
  ]
}
