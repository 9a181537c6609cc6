import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { loadWords } from '#lazy/language.ts'
import type { Block, Paper } from './blocks/block.ts'
import { clean, cleanPaper } from './blocks/clean.ts'
import { inOrder } from './blocks/headings.ts'
import { plainText } from './text/plainText.ts'
import { word } from './word/word.ts'
import { wrap } from './text/wrap.ts'
import { language } from '#tests/support/language.ts'

/** Any units at all, halves of characters and controls among them. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x202e, 0x2067, 0x2069, 0x202c, 0x0a, 0x0d, 0, 0xd83d, 0xdc69, 0x26, 0x3c),
    ),
    { maxLength: 40 },
  )
  .map((units) => String.fromCharCode(...units))

const everyKind = (text: string): Paper => ({
  title: `Title ${text}`,
  lines: [text],
  as: 'sheet',
  foot: text,
  blocks: [
    { kind: 'heading', level: 2, text: `Heading ${text}` },
    { kind: 'paragraph', text: [{ text }, { text, strong: true }] },
    { kind: 'list', items: [text, 'last'], ordered: true },
    {
      kind: 'rows',
      rows: [
        { label: text, value: text },
        { label: 'Gap', value: null, lines: 2 },
      ],
    },
    { kind: 'table', caption: 'A table', head: ['One', 'Two'], rows: [[text, null]], blank: 2 },
    { kind: 'checks', items: [{ text, done: true, note: text }] },
    { kind: 'lines', count: 2, label: text },
    {
      kind: 'cards',
      across: 2,
      cards: [[{ kind: 'paragraph', text }], [{ kind: 'paragraph', text: 'last' }], [{ kind: 'list', items: [text] }]],
    },
    { kind: 'columns', columns: [[{ kind: 'paragraph', text }], [{ kind: 'paragraph', text }]] },
    { kind: 'pageBreak' },
    { kind: 'strips', count: 3, lines: [text, null] },
  ] satisfies readonly Block[],
})

test('headings leave no level out', () => {
  const card: readonly Block[] = [{ kind: 'heading', level: 3, text: 'Card' }]
  const paper = everyKind('words')
  expect(inOrder({ ...paper, blocks: [{ kind: 'cards', across: 1, cards: [card] }] }).blocks).toEqual([
    { kind: 'cards', across: 1, cards: [[{ kind: 'heading', level: 2, text: 'Card' }]] },
  ])
  const below: readonly Block[] = [{ kind: 'heading', level: 2, text: 'Cards' }, ...card]
  expect(inOrder({ ...paper, blocks: below }).blocks).toEqual(below)
})

describe('cleaning', () => {
  test('leaves nothing that a file cannot hold, and changes nothing twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const cleaned = clean(text)
        expect(cleaned.isWellFormed()).toBe(true)
        // oxlint-disable-next-line no-control-regex
        expect(cleaned).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]/)
        expect(clean(cleaned)).toBe(cleaned)
      }),
    )
  })

  test.each([
    ['<b>Ann</b> & "Co"', '<b>Ann</b> & "Co"'],
    ['שרה', 'שרה'],
    ['👩🏽‍🚀', '👩🏽‍🚀'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000\u0007\tb', 'a\tb'],
    ['\uD83D', '\uFFFD'],
    ['x \u202Ey', 'x \u202Ey\u202C'],
    ['\u2067x\u2069 y', '\u2067x\u2069 y'],
    ['\u2066\u202Bx', '\u2066\u202Bx\u202C\u2069'],
    ['\u202Ea\nb', '\u202Ea\u202C\nb'],
  ])('%j becomes %j', (text, cleaned) => {
    expect(clean(text)).toBe(cleaned)
  })
})

describe('plain text', () => {
  test('wraps at 72 code points and keeps long words whole', () => {
    const long = 'x'.repeat(100)
    expect(wrap(`one ${long} two`, 72)).toBe(`one\n${long}\ntwo`)
    expect(wrap('👩'.repeat(72), 72)).toBe('👩'.repeat(72))
    expect(wrap('a b\nc', 72, '- ')).toBe('- a b\n  c')
  })

  test('of anything stays within its columns, unless a word is longer', async () => {
    const { text: words } = await loadWords(language, 'papers')
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (parts) => {
        for (const line of plainText(cleanPaper(everyKind(parts.join(' '))), words).split('\n')) {
          expect(
            [...line].length <= 72 || line.split(/[ \t]+/).some((each) => [...each].length > 40),
            JSON.stringify(line),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('Word', () => {
  test('opens in another reader, whatever somebody typed, and holds it', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const paper = cleanPaper(everyKind(text))
        const { value } = await mammoth.extractRawText({
          buffer: Buffer.from(await word([paper], { size: 'letter', language: 'en-US' })),
        })
        const bare = (of: string) => of.replaceAll(/\s/g, '')
        expect(bare(value)).toContain(bare(clean(text)))
        expect(bare(value)).toContain(bare(paper.title))
      }),
      { numRuns: 40 },
    )
  })

  test('has real headings, table heads that repeat, rows that stay whole, boxes, its language, and no author', async () => {
    const file = await word([everyKind('words')], { size: 'a4', language: 'en-US' })
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
    expect(html).toContain('<h1>Title words</h1>')
    expect(html).toContain('<h2>Heading words</h2>')
    expect(html).toMatch(/<thead><tr><th><p><strong>One/)
    const parts = await partsOf(file)
    const document = parts.get('word/document.xml') ?? ''
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(8)
    expect(document).toContain('<w:tblHeader/>')
    expect(document).toContain('☒')
    expect(document).toContain('w:leader="underscore"')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(parts.get('word/styles.xml')).toContain('w:val="en-US"')
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Title words</dc:title>')
    expect(core).not.toContain('Un-named')
  })

  test('lays a wide paper on its side', async () => {
    const document = (
      await partsOf(await word([{ ...everyKind('words'), wide: true }], { size: 'letter', language: 'en-US' }))
    ).get('word/document.xml')
    expect(document).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>')
  })
})

/** The files inside a Word file. */
async function partsOf(file: ArrayBuffer): Promise<ReadonlyMap<string, string>> {
  const { default: Zip } = await import('jszip')
  const zip = await Zip.loadAsync(file)
  return new Map(
    await Promise.all(Object.values(zip.files).map(async (each) => [each.name, await each.async('string')] as const)),
  )
}
