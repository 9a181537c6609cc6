import { settledFacts, type SettledDecision, type SettledFacts, type SettledLine } from '#domain/documents/settled.ts'
import { isDate } from '#domain/dates.ts'
import { sectionIds, type SectionId } from '#domain/plan/sections.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import { optionLabel, questionWords } from '#wording/outline/questionWords.ts'
import { outlineBundles, type OutlineWords } from '#wording/outline/outlineWords.ts'
import type { Block } from '../../blocks/block.ts'
import { list, paragraph, part, row, rowIf, rows } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'

type Words = Bundles['settledPaper']

/** What a group settled beside its agreement: decisions first, then part by part what was answered, and nothing else. */
export const settledMaker = maker({
  id: 'settled',
  // The choices that were made stand in the words of their questions.
  bundles: ['settledPaper', ...outlineBundles],
  make: ({ now, naming, words, formats }) => {
    const facts = settledFacts(now, naming)
    const { settledPaper: own } = words
    const blocks = [
      ...decided(facts.decisions, own, formats),
      ...facts.parts.flatMap(({ id, lines }) =>
        part(own.parts[id], rows(lines.map((line) => row(own.labels[line.address], inWords(line, words, formats))))),
      ),
      ...reviewed(facts, own, formats),
      ...part(
        own.wishes,
        list(facts.wishes.map(({ change, on }) => (on ? own.wish(formats.date(on), change) : change))),
      ),
      ...groups(facts, own),
    ]
    return {
      title: own.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        ...paragraph(own.lead, { tone: 'soft' }),
        ...(blocks.length > 0 ? blocks : ([{ kind: 'lines', count: 12, label: own.empty }] satisfies Block[])),
      ],
    }
  },
})

function decided(
  decisions: readonly SettledDecision[],
  { decisions: words }: Words,
  formats: Formats,
): readonly Block[] {
  if (decisions.length === 0) return []
  const table: Block = {
    kind: 'table',
    caption: words.heading,
    head: words.head,
    widths: [3, 1, 1, 1],
    rows: decisions.map(({ words: said, state, on, present, reviewOn, note }) => [
      `${note === undefined ? said : `${said}\n${note}`} (${words.states[state]})`,
      on === undefined ? null : formats.paperDate(on),
      present.length === 0 ? null : formats.list(present),
      reviewOn === undefined ? null : formats.paperDate(reviewOn),
    ]),
  }
  return part(words.heading, [table])
}

const reviewed = ({ reviews }: SettledFacts, { reviews: words }: Words, formats: Formats): readonly Block[] =>
  part(
    words.heading,
    reviews.flatMap(({ on, topics, speakers, structure, note }) =>
      rows([
        ...rowIf(words.date, on && formats.date(on)),
        ...rowIf(words.topics, topics),
        ...rowIf(words.speakers, speakers),
        ...rowIf(words.structure, structure),
        ...rowIf(words.note, note),
      ]),
    ),
  )

const groups = ({ groups: all }: SettledFacts, { groups: words }: Words): readonly Block[] =>
  all.length === 0
    ? []
    : part(words.heading, [
        {
          kind: 'table',
          caption: words.heading,
          head: words.head,
          rows: all.map(({ name, where, reach, fits, result }) => [
            name,
            where ?? null,
            reach ?? null,
            fits === undefined ? null : words.fits[fits],
            result ?? null,
          ]),
        },
      ])

/** Several choices and several people make a list; a day is written with its year, for a paper lies about. */
function inWords({ address, values }: SettledLine, words: OutlineWords, formats: Formats): string {
  const [section, question = ''] = parts(address)
  const options = questionWords(words, section, question).options ?? {}
  return formats.list(
    values.map((value) => {
      if (typeof value === 'number') return formats.number(value)
      const option = Object.hasOwn(options, value) ? options[value] : undefined
      if (option !== undefined) return optionLabel(option)
      if (isDate(value)) return formats.date(value)
      return /^\d\d:\d\d$/.test(value) ? formats.time(value) : value
    }),
  )
}

function parts(address: string): readonly [SectionId, string] {
  const [of = '', question = ''] = address.split('.')
  return [sectionIds.find((id) => id === of) ?? 'about', question]
}
