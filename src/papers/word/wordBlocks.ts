import { HeadingLevel, LineRuleType, PageBreak, Paragraph, TextRun, type Table } from 'docx'
import type { Block, CheckItem, Text } from '../blocks/block.ts'
import { headingWords, isBlank, thoughtsOf } from '../blocks/text.ts'
import { cards, columns, rows, strips, table } from './wordTables.ts'
import { runs, wordParagraph, writeLine, type Place } from './wordText.ts'

/** Blocks as Word has them. */
export const wordBlocks = (blocks: readonly Block[], place: Place): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index) =>
    wordBlock(
      block,
      place,
      !place.small &&
        (answers.includes(blocks[index + 1]?.kind) ||
          (blocks[index - 1]?.kind === 'heading' && blocks[index + 1]?.kind === 'heading')),
    ),
  )

/** Within a cell, "keep with the next" would keep its whole row with the next one, and push it to a new page. */
const inCell = { keepNext: false, spacing: { before: 40, after: 40 } }

/** What is asked stays with the room for the answer. */
const answers: readonly (Block['kind'] | undefined)[] = ['checks', 'table', 'lines']

function wordBlock(block: Block, place: Place, keepNext: boolean): readonly (Paragraph | Table)[] {
  const size = place.poster
    ? Math.max(18, Math.round(28 * place.poster))
    : place.labels
      ? 40
      : place.small
        ? 19
        : place.fine
          ? 20
          : 22
  switch (block.kind) {
    case 'heading':
      return [
        wordParagraph(
          block.count === undefined ? headingWords(block) : `${headingWords(block)}\t${block.count}`,
          {
            ...(block.count === undefined ? {} : { tabStops: [{ type: 'right', position: place.room }] }),
            heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            ...(place.small ? inCell : {}),
          },
          place.small ? { size: block.level === 2 ? 21 : 20 } : {},
        ),
      ]
    case 'paragraph':
      return isBlank(block.text)
        ? []
        : block.tone === 'spoken'
          ? spoken(block.text, size)
          : [paragraph(block, size, place.poster, keepNext)]
    case 'list':
      return list(block, size, place)
    case 'rows':
      return rows(block.rows, place, size)
    case 'table':
      return table(block, place)
    case 'checks':
      return block.items.flatMap((item) => check(item, place.small ? 18 : 20, place.room))
    case 'lines':
      return [
        ...(block.label === undefined || isBlank(block.label)
          ? []
          : [wordParagraph(block.label, { keepNext: !place.small }, { size })]),
        ...Array.from({ length: block.count }, (_, index) =>
          writeLine(place.room, { keepNext: !place.small && index < block.count - 1 && block.count < 5 }),
        ),
      ]
    case 'cards':
      return cards(block, place, wordBlocks)
    case 'columns':
      return columns(block, place, wordBlocks)
    case 'strips':
      return strips(block, place)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function paragraph(
  { text, tone }: Extract<Block, { kind: 'paragraph' }>,
  size: number,
  poster: number | undefined,
  keepNext: boolean,
): Paragraph {
  if (tone === 'lead')
    return wordParagraph(
      text,
      { keepNext },
      {
        size: poster ? Math.round(44 * poster) : size === 40 ? 64 : Math.min(28, size + 6),
        ...(poster ? { bold: true } : {}),
      },
    )
  if (tone === 'soft')
    return wordParagraph(text, { keepNext }, { size: Math.min(size, poster ? 24 : 20), color: '3A3A3A' })
  return wordParagraph(text, keepNext ? { keepNext, spacing: { before: 120, after: 60 } } : {}, { size })
}

/** Read aloud: no page is turned within a thought. */
const spoken = (text: Text, size: number): readonly Paragraph[] =>
  (typeof text === 'string' ? thoughtsOf(text) : [text]).map((thought) =>
    wordParagraph(
      thought,
      {
        keepLines: true,
        indent: { left: 240 },
        border: { left: { style: 'single', size: 18, color: '000000', space: 8 } },
      },
      { size: size + 2 },
    ),
  )

let lists = 0
/** Every ordered list begins with 1. */
function list(
  { items, ordered }: Extract<Block, { kind: 'list' }>,
  size: number,
  { small }: Place,
): readonly Paragraph[] {
  lists += 1
  const numbering = { reference: ordered ? 'steps' : 'list', level: 0, instance: lists }
  const said = items.filter((item) => !isBlank(item))
  // Neither the first nor the last stands alone on a page.
  return said.map((item, index) =>
    wordParagraph(
      item,
      {
        numbering,
        spacing: { after: 40 },
        keepNext: !small && said.length > 1 && (index === 0 || index === said.length - 2),
      },
      { size },
    ),
  )
}

/** The box is a character, so that it can be ticked by writing the other one. What is known stands at the edge. */
const check = (
  { text, done, aside, note, parts = [] }: CheckItem,
  size: number,
  room: number,
  indent = 0,
): readonly Paragraph[] => [
  new Paragraph({
    indent: { left: indent + 340, hanging: 340 },
    tabStops: [
      { type: 'left', position: indent + 340 },
      { type: 'right', position: room },
    ],
    spacing: { after: 60, line: 250, lineRule: LineRuleType.AUTO },
    keepLines: true,
    keepNext: parts.length > 0,
    children: [
      new TextRun({ text: done ? '☒\t' : '☐\t', font: 'Segoe UI Symbol', size }),
      ...runs(text, { size }),
      ...(aside === undefined || isBlank(aside)
        ? []
        : [new TextRun({ text: '\t', size }), ...runs(aside, { size: size - 2, color: '3A3A3A' })]),
      ...(note === undefined || note === ''
        ? []
        : [new TextRun({ break: 1, text: '' }), ...runs(note, { size: size - 2, color: '3A3A3A' })]),
    ],
  }),
  ...parts.flatMap((part) => check(part, size, room, indent + 340)),
]
