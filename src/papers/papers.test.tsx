import { act, cleanup, render } from '@testing-library/react'
import mammoth from 'mammoth'
import { Buffer } from 'node:buffer'
import { Suspense } from 'react'
import { describe, expect, test } from 'vitest'
import { documentIds } from '#domain/documents/documents.ts'
import { documents } from '#domain/documents/list.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import { paperDay, paperPlans, odd } from '#tests/support/paperPlans.ts'
import { formats } from '#words/format.ts'
import { loadMaker, paperOf } from './making/making.ts'
import { makers } from './makers/makers.ts'
import type { Block, Paper } from './blocks/block.ts'
import { mapText } from './blocks/mapText.ts'
import { PaperSheet } from './sheet/PaperSheet.tsx'
import { plainText } from './text/plainText.ts'
import { word } from './word/word.ts'
import { language } from '#tests/support/language.ts'

test('the list is in the order of the gallery, and each paper has a maker of its own name', async () => {
  const ids = documents.map(({ id }) => id)
  expect(ids).toEqual(documentIds.filter((id) => ids.includes(id)))
  expect(Object.keys(makers)).toEqual(ids)
  for (const id of ids) expect((await loadMaker(language, id)).maker.id).toBe(id)
})

/** Whitespace and boxes are each renderer's own; every other character is the paper's. */
const bare = (text: string) => text.replaceAll(/[\s☐☒]/g, '')

async function onPage(paper: Paper): Promise<string> {
  const { container } = await act(async () =>
    render(
      <LanguageContext value={language}>
        <Suspense>
          <PaperSheet paper={paper} size="letter" />
        </Suspense>
      </LanguageContext>,
    ),
  )
  for (const hidden of container.querySelectorAll('caption, .visually-hidden, .free-seat')) hidden.remove()
  const text = container.textContent ?? ''
  cleanup()
  return text
}
const inWord = async (paper: Paper): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await word([paper], { size: 'a4', language: 'en-US' })) })).value

function piecesOf(paper: Paper): readonly string[] {
  const pieces: string[] = []
  mapText(paper, (text) => {
    if (text.trim() !== '') pieces.push(text)
    return text
  })
  return pieces
}

/** Faults of a maker that no renderer can mend. */
function faults(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'cards') return block.cards.flatMap(faults)
    if (block.kind === 'columns') return block.columns.flatMap(faults)
    if (block.kind === 'heading') {
      const next = blocks[index + 1]
      const isEmpty =
        next === undefined || next.kind === 'pageBreak' || (next.kind === 'heading' && next.level <= block.level)
      return [
        ...(block.text.trim() === '' ? ['a heading without words'] : []),
        ...(isEmpty ? [`nothing under “${block.text}”`] : []),
      ]
    }
    if (block.kind === 'list') return block.items.length === 0 ? ['a list without items'] : []
    if (block.kind === 'checks') return block.items.length === 0 ? ['a list to tick without items'] : []
    if (block.kind === 'table')
      return block.rows.every((row) => row.length === block.head.length)
        ? []
        : [`a row of “${block.caption}” has other cells than its head`]
    return []
  })
}

interface Case {
  readonly name: string
  readonly paper: Paper
  /** Another naming changes names alone: page and Word file are made of the first. */
  readonly isFirst: boolean
}

const say = formats(language)
async function cases(id: (typeof documentIds)[number], now: Current): Promise<readonly Case[]> {
  const about = documents.find((each) => each.id === id)
  if (!about) return []
  const ready = { ...(await loadMaker(language, id)), formats: say }
  // None of several: what the page shows before the first is there, and after one is gone.
  const subjects = about.subjects ? [undefined, 'gone', ...about.subjects(now).slice(0, 3)] : [undefined]
  return subjects.flatMap((subject) =>
    about.namings.map((naming) => ({
      name: `${id} ${subject ?? ''} ${naming}`,
      paper: paperOf(ready, now, { naming, subject }),
      isFirst: naming === about.namings[0],
    })),
  )
}

describe.each(documents.map(({ id }) => id))('%s', (id) => {
  test.each(Object.entries(paperPlans))(
    'of the plan “%s” says the same on the page, in Word and as plain text',
    async (_, plan) => {
      await Promise.all([loadWords(language, 'papers'), loadWords(language, 'shell')])
      const { text: words } = await loadWords(language, 'papers')
      const now = current(plan(), paperDay)
      for (const { name, paper, isFirst } of await cases(id, now)) {
        expect(faults(paper.blocks), name).toEqual([])
        const text = plainText(paper, words)
        const [page, file] = isFirst ? [await onPage(paper), await inWord(paper)] : [text, text]
        expect(bare(page), name).toContain(bare(paper.title))
        for (const each of [page, file, text])
          expect(each, name).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object/)
        expect(bare(file), name).toBe(bare(page))
        for (const piece of piecesOf(paper).filter((each) => !isCaption(paper.blocks, each)))
          expect(bare(text), `${name}: ${piece}`).toContain(bare(piece))
        for (const line of text.split('\n'))
          expect(
            [...line].length <= 72 ||
              !line
                .trim()
                .slice(line.trim().search(/\s/) + 1)
                .includes(' ') ||
              isOneWord(line),
            `${name}: ${line}`,
          ).toBe(true)
      }
    },
  )

  test('shows what somebody typed exactly, or cleaned', async () => {
    const now = current(paperPlans.hostile(), paperDay)
    for (const { name, paper } of await cases(id, now)) {
      const text = piecesOf(paper).join('\n')
      // oxlint-disable-next-line no-control-regex
      expect(text.isWellFormed() && !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/.test(text), name).toBe(true)
      // What opens a turn of direction closes it before the end of its line.
      for (const line of text.split('\n')) expect(line.split('\u202e').length, name).toBe(line.split('\u202c').length)
      if (text.includes('Ann')) expect(text, name).toContain(odd.markup)
    }
  })

  test('says what is missing at pages that there are, and nothing is asked twice', () => {
    for (const plan of Object.values(paperPlans)) {
      const about = documents.find((each) => each.id === id)
      const missing = about?.missing(current(plan(), paperDay)) ?? []
      const keys = missing.map(({ what, at, item }) => [what, at, item].join(' '))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

const isCaption = (blocks: readonly Block[], text: string): boolean =>
  blocks.some((block) => block.kind === 'table' && block.caption === text)
/** A word that is longer than a line stays whole behind what stands before it. */
const isOneWord = (line: string): boolean =>
  line
    .trim()
    .split(/\s+/)
    .some((each) => [...each].length > 60)
