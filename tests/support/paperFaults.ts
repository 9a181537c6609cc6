import type { Block, Paper, Said, Text } from '#papers/blocks/block.ts'

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''))
const saidIn = (said: Said): readonly string[] => (said === null ? [] : [plain(said)])

/** Everything that can be read in a block, piece by piece. */
function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.count === undefined ? [block.text] : [block.text, block.count]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'rows':
      return block.rows.flatMap((row) => [row.label, ...saidIn(row.value)])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.flatMap(saidIn))]
    case 'checks':
      return block.items
        .flatMap((item) => [item, ...(item.parts ?? [])])
        .flatMap((item) => [plain(item.text), ...(item.aside === undefined ? [] : [plain(item.aside)])])
        .concat(block.items.flatMap((item) => (item.note === undefined ? [] : [item.note])))
    case 'lines':
      return block.label === undefined ? [] : [block.label]
    case 'cards':
      return block.cards.flat().flatMap(textsIn)
    case 'columns':
      return block.columns.flat().flatMap(textsIn)
    case 'strips':
      return block.lines.flatMap(saidIn)
    case 'pageBreak':
      return []
  }
}

const isEmptyBlock = (block: Block): boolean =>
  (block.kind === 'list' && block.items.length === 0) ||
  (block.kind === 'rows' && block.rows.length === 0) ||
  (block.kind === 'table' && block.rows.length + (block.blank ?? 0) === 0) ||
  (block.kind === 'checks' && block.items.length === 0) ||
  (block.kind === 'lines' && block.count < 1) ||
  (block.kind === 'cards' && (block.cards.length === 0 || block.cards.some((card) => card.length === 0)))

/** A heading with nothing under it before the next one of its level or above, or before the page ends. */
const bareHeadings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    const isBare =
      block.kind === 'heading' &&
      (next === undefined || next.kind === 'pageBreak' || (next.kind === 'heading' && next.level <= block.level))
    return isBare ? [`bare heading: ${block.text}`] : []
  })

const inside = (blocks: readonly Block[]): readonly (readonly Block[])[] => [
  blocks,
  ...blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : [])),
]

/** Everything that can be read on a paper, in order. */
export const textOf = (paper: Paper): string =>
  [
    paper.title,
    ...paper.lines.map(plain),
    ...paper.blocks.flatMap(textsIn),
    ...(paper.foot === undefined ? [] : [paper.foot]),
  ].join('\n')

/** What would make somebody blush who hands this paper out; none where all is well. */
export function faultsOf(paper: Paper): readonly string[] {
  const texts = [paper.title, ...paper.lines.map(plain), ...paper.blocks.flatMap(textsIn)]
  const groups = inside(paper.blocks)
  const all = groups.flat()
  const ids = all.flatMap((block) => (block.kind === 'paragraph' && block.passage !== undefined ? [block.passage] : []))
  return [
    ...texts
      .filter((text) => /\bundefined\b|\bnull\b|\bNaN\b|\[object|\bInfinity\b/.test(text))
      .map((text) => `not for people: ${text}`),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
    ...texts.filter((text) => /^\s*[•–*-]\s*$/.test(text)).map(() => 'a lone bullet'),
    ...texts
      .filter(
        (text) => (/ {2}\S/.test(text) && !text.includes('☐')) || /\s[.,;:]( |$)/.test(text) || /\.\.(?!\.)/.test(text),
      )
      .map((text) => `spacing: ${text}`),
    ...all.filter(isEmptyBlock).map((block) => `an empty ${block.kind}`),
    ...groups.flatMap(bareHeadings),
    ...all.flatMap((block) =>
      block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length)
        ? [`a row that does not fit its head: ${block.caption}`]
        : [],
    ),
    ...all.flatMap((block) =>
      block.kind === 'table' && block.widths !== undefined && block.widths.length !== block.head.length
        ? [`widths: ${block.caption}`]
        : [],
    ),
    ...(new Set(ids).size < ids.length ? ['two passages of one id'] : []),
  ]
}
