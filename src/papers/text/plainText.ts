import type { Bundles } from '#words/languages.ts'
import type { Block, CheckItem, Paper, Said } from '../blocks/block.ts'
import { headingWords, isBlank, wordsOf } from '../blocks/text.ts'
import { wrap } from './wrap.ts'

type Words = Bundles['papers']['text']

const width = 72
const line = (count = width) => '_'.repeat(Math.max(12, count))
const rule = (text: string, of: string) => of.repeat(Math.min(width, [...text].length))

/** A paper as plain text: 72 columns, tables as lists of label and value, gaps as lines of underscores. */
export function plainText(paper: Paper, words: Words): string {
  const head = [
    underlined(paper.title, '='),
    ...paper.lines.filter((each) => !isBlank(each)).map((each) => wrap(wordsOf(each), width)),
  ].join('\n')
  return `${parts([head, ...blocks(paper.blocks, words), ...(paper.foot === undefined ? [] : [`--\n${wrap(paper.foot, width)}`])])}\n`
}

const parts = (of: readonly string[], between = '\n\n') => of.filter((part) => part !== '').join(between)
const blocks = (of: readonly Block[], words: Words): readonly string[] => of.map((block) => inText(block, words))

function inText(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? underlined(headline(block, words), '-') : wrap(headline(block, words), width)
    case 'paragraph':
      return isBlank(block.text) ? '' : wrap(wordsOf(block.text), width)
    case 'list':
      return block.items
        .filter((item) => !isBlank(item))
        .map((item, index) => wrap(wordsOf(item), width, block.ordered ? `${index + 1}. ` : '- '))
        .join('\n')
    case 'rows':
      return block.rows.map(({ label, value, lines }) => field(label, value, lines, words)).join('\n')
    case 'table':
      return table(block, words)
    case 'checks':
      return block.items.map((item) => check(item)).join('\n')
    case 'lines':
      return parts([block.label ?? '', ...Array.from({ length: block.count }, () => line())], '\n')
    case 'cards':
      return [cut, ...block.cards.flatMap((card) => [parts(blocks(card, words)), cut])].join('\n\n')
    case 'columns':
      return parts(block.columns.map((column) => parts(blocks(column, words))))
    case 'strips':
      return parts(
        [
          wrap(words.strips(block.count), width),
          ...block.lines.map((each) => (each === null ? line() : wrap(wordsOf(each), width))),
        ],
        '\n',
      )
    case 'pageBreak':
      return ''
  }
}

const headline = (block: Extract<Block, { kind: 'heading' }>, words: Words): string =>
  block.count === undefined ? headingWords(block) : words.counted(headingWords(block), block.count)

const cut = '- '.repeat(width / 2).trimEnd()

const underlined = (text: string, of: string): string => {
  const lines = wrap(text, width).split('\n')
  return [...lines, rule(lines.toSorted((a, b) => [...b].length - [...a].length)[0] ?? '', of)].join('\n')
}

/** "Label: value". A label that asks a question needs no colon. */
function field(label: string, value: Said, lines = 1, words: Words): string {
  const name = /[?:]$/u.test(label.trim()) || label === '' ? label : words.label(label)
  if (value !== null && !isBlank(value))
    return wrap(name === '' ? wordsOf(value) : `${name} ${wordsOf(value)}`, width, '', '  ')
  const room = width - [...name].length - 1
  return parts(
    [
      ...(room < 12 ? [wrap(name, width), line()] : [`${name === '' ? '' : `${name} `}${line(room)}`]),
      ...Array.from({ length: lines - 1 }, () => line()),
    ],
    '\n',
  )
}

function table({ caption, head, rows, blank = 0 }: Extract<Block, { kind: 'table' }>, words: Words): string {
  const filled = rows.map((row) =>
    row
      .flatMap((cell, column) => (isEmptyCell(cell) && column > 0 ? [] : [field(head[column] ?? '', cell, 1, words)]))
      .join('\n'),
  )
  const empty = Array.from(
    { length: blank },
    (_, index) => `${index + 1}. ${line(width - String(index + 1).length - 2)}`,
  ).join('\n')
  return parts([
    wrap(caption, width),
    ...filled,
    ...(blank > 0 ? [parts([wrap(head.filter(Boolean).join(' · '), width), empty], '\n')] : []),
  ])
}
const isEmptyCell = (cell: Said): boolean => cell !== null && isBlank(cell)

const check = ({ text, done, aside, note, parts: set = [] }: CheckItem, indent = ''): string =>
  parts(
    [
      wrap(
        aside === undefined || isBlank(aside) ? wordsOf(text) : `${wordsOf(text)} (${wordsOf(aside)})`,
        width,
        `${indent}${done ? '[x] ' : '[ ] '}`,
      ),
      note === undefined || note === '' ? '' : wrap(note, width, `${indent}    `),
      ...set.map((part) => check(part, `${indent}    `)),
    ],
    '\n',
  )
