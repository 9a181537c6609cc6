import type { Block, Row, Said, Text } from './block.ts'

/** Small makers of blocks. Each gives a list, so that what has nothing to say is simply not there: no empty list, no lone heading. */
export const heading = (text: string, level: 2 | 3 = 2): readonly Block[] => [{ kind: 'heading', level, text }]

type Extra = Pick<Extract<Block, { kind: 'paragraph' }>, 'tone' | 'passage' | 'askedAt'>
export const paragraph = (text: Text | undefined, extra: Extra = {}): readonly Block[] =>
  text === undefined ? [] : [{ kind: 'paragraph', text, ...extra }]

/** What somebody wrote, or lines to write it on. */
export const written = (text: string | undefined, lines: number, extra: Extra = {}): readonly Block[] =>
  text === undefined ? [{ kind: 'lines', count: lines }] : paragraph(text, extra)

/** Blocks under a heading; without any there is no heading either. */
export const part = (title: string, blocks: readonly Block[], level: 2 | 3 = 2): readonly Block[] =>
  blocks.length === 0 ? [] : [...heading(title, level), ...blocks]

export const list = (items: readonly Text[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

/** A line of a paper; what is not known is a line to write on. */
export const row = (label: string, value?: Said, lines = 1): Row => ({
  label,
  value: value ?? null,
  ...(value === undefined || value === null ? { lines } : {}),
})
/** A line that is there only when there is something to say. */
export const rowIf = (label: string, value: Text | undefined): readonly Row[] =>
  value === undefined ? [] : [{ label, value }]
export const rows = (all: readonly Row[]): readonly Block[] => (all.length === 0 ? [] : [{ kind: 'rows', rows: all }])

export const strong = (text: string): Text => [{ text, strong: true }]
