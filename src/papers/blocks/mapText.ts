import type { Block, Paper, Said, Text } from './block.ts'

type Change = (text: string) => string

/** The same paper with every string in it changed. */
export function mapText(paper: Paper, change: Change): Paper {
  return {
    ...paper,
    title: change(paper.title),
    lines: paper.lines.map((line) => inText(line, change)),
    blocks: paper.blocks.map((block) => inBlock(block, change)),
    ...(paper.foot === undefined ? {} : { foot: change(paper.foot) }),
  }
}

const inText = (text: Text, change: Change): Text =>
  typeof text === 'string' ? change(text) : text.map((span) => ({ ...span, text: change(span.text) }))
const inSaid = (said: Said, change: Change): Said => (said === null ? null : inText(said, change))

function inBlock(block: Block, change: Change): Block {
  const text = (of: Text) => inText(of, change)
  const said = (of: Said) => inSaid(of, change)
  const blocks = (of: readonly Block[]) => of.map((each) => inBlock(each, change))
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        text: change(block.text),
        ...(block.count === undefined ? {} : { count: change(block.count) }),
      }
    case 'paragraph':
      return { ...block, text: text(block.text) }
    case 'list':
      return { ...block, items: block.items.map(text) }
    case 'rows':
      return { ...block, rows: block.rows.map((row) => ({ ...row, label: change(row.label), value: said(row.value) })) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        head: block.head.map(change),
        rows: block.rows.map((row) => row.map(said)),
      }
    case 'checks':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          text: text(item.text),
          ...(item.aside === undefined ? {} : { aside: text(item.aside) }),
          ...(item.note === undefined ? {} : { note: change(item.note) }),
          ...(item.parts === undefined
            ? {}
            : {
                parts: item.parts.map((part) => ({
                  ...part,
                  text: text(part.text),
                  ...(part.aside === undefined ? {} : { aside: text(part.aside) }),
                })),
              }),
        })),
      }
    case 'lines':
      return block.label === undefined ? block : { ...block, label: change(block.label) }
    case 'cards':
      return { ...block, cards: block.cards.map(blocks) }
    case 'columns':
      return { ...block, columns: block.columns.map(blocks) }
    case 'strips':
      return { ...block, lines: block.lines.map(said) }
    case 'pageBreak':
      return block
  }
}
