import type { Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import { en } from '#words/en/index.ts'
import { formats } from '#words/format.ts'
import type { BundleName, Bundles } from '#words/languages.ts'
import type { Block, Paper, Said } from '#papers/blocks/block.ts'
import type { Maker } from '#papers/making/maker.ts'
import { language } from '#tests/support/language.ts'

async function everyWord(): Promise<Bundles>
async function everyWord(): Promise<object> {
  return Object.fromEntries(
    await Promise.all(Object.entries(en).map(async ([name, load]) => [name, await load()] as const)),
  )
}
const words = await everyWord()

/** The paper that a maker makes of a plan. */
export const paperOf = <B extends BundleName>(maker: Maker<B>, now: Current, naming: Naming, subject?: string): Paper =>
  maker.make({ now, naming, subject, words, formats: formats(language) })

const plain = (said: Said): string =>
  said === null ? '____' : typeof said === 'string' ? said : said.map(({ text }) => text).join('')

/** Everything that a block says, in order; a gap is a line of underscores. */
function saidIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return block.count === undefined ? [block.text] : [block.text, block.count]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'rows':
      return block.rows.map(({ label, value }) => `${label}: ${plain(value)}`)
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(plain))]
    case 'checks':
      return block.items.map(({ text, aside, note, parts = [] }) =>
        [
          plain(text),
          ...(aside ? [plain(aside)] : []),
          ...(note ? [plain(note)] : []),
          ...parts.flatMap((part) => [plain(part.text), ...(part.aside ? [plain(part.aside)] : [])]),
        ].join('\n'),
      )
    case 'cards':
      return block.cards.flatMap((card) => card.flatMap(saidIn))
    case 'columns':
      return block.columns.flatMap((column) => column.flatMap(saidIn))
    case 'strips':
      return block.lines.map(plain)
    case 'lines':
      return ['____']
    default:
      return []
  }
}

export const textOf = ({ title, lines, blocks, foot }: Paper): string =>
  [title, ...lines.map(plain), ...blocks.flatMap(saidIn), foot ?? ''].join('\n')

/** What is wrong with a paper that nobody should have to hand out: a lone heading, an empty list, a slip of the program. */
export function flaws(paper: Paper): readonly string[] {
  const { blocks } = paper
  const spoken = [paper.title, ...blocks.flatMap(saidIn)]
  const last = blocks.filter(({ kind }) => kind !== 'pageBreak').at(-1)
  return [
    ...(/undefined|null|NaN|\[object|Infinity/.test(textOf(paper)) ? ['a slip of the program'] : []),
    ...spoken
      .filter((text) => text.trim() === '' || /: $|^[•\-.,]+$|\.\.(?!\.)|\s\.|, ,/.test(text))
      .map((text) => `not a line: ${JSON.stringify(text)}`),
    ...blocks.flatMap((block, at) => {
      const next = blocks[at + 1]
      const isAlone =
        block.kind === 'heading' &&
        (next === undefined || next.kind === 'pageBreak' || (next.kind === 'heading' && next.level <= block.level))
      return isAlone ? [`a lone heading: ${plain(block.text)}`] : []
    }),
    ...blocks.flatMap((block) =>
      (block.kind === 'list' && block.items.length === 0) || (block.kind === 'rows' && block.rows.length === 0)
        ? ['an empty list']
        : [],
    ),
    ...blocks.flatMap((block) =>
      block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length)
        ? [`a crooked table: ${block.caption}`]
        : [],
    ),
    ...blocks.flatMap((block) =>
      block.kind === 'table' && block.rows.length === 0 && (block.blank ?? 0) === 0
        ? [`an empty table: ${block.caption}`]
        : [],
    ),
    ...(last?.kind === 'heading' ? ['ends with a heading'] : []),
  ]
}
