import { reviewFacts, type ReviewFacts } from '#domain/documents/review.ts'
import { evaluationAsks } from '#domain/stages/evaluations.ts'
import { reasons } from '#domain/stages/reasons.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'
import { row } from '../../blocks/build.ts'
import { lookingBack } from './lookingBack.ts'

type Words = Bundles['reviewPaper']
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

/** The direction review: looking back, talking, deciding; on the last page the form for members. */
export const reviewMaker = maker({
  id: 'review',
  bundles: ['reviewPaper', 'coreGroup'],
  make: ({ now, naming, words, formats }) => {
    const facts = reviewFacts(now, naming)
    const paper = words.reviewPaper
    const { topics, speakers, structure } = paper.talk
    return {
      title: paper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        { kind: 'rows', rows: [row(paper.day, facts.on === undefined ? undefined : formats.longDate(facts.on))] },
        { kind: 'paragraph', text: paper.lead, passage: 'lead' },
        ...lookingBack(facts, paper, formats),
        ...[topics, speakers, structure].flatMap(({ heading: title, asks }): readonly Block[] => [
          heading(title),
          { kind: 'list', items: asks },
          { kind: 'lines', count: 1 },
        ]),
        heading(paper.reasons.heading),
        {
          kind: 'table',
          caption: paper.reasons.caption,
          head: [paper.reasons.head.ask, paper.reasons.head.see],
          rows: reasons.map(({ id }) => [paper.reasons.asks[id], null]),
          widths: [48, 52],
        },
        ...roles(facts, words, formats),
        ...decide(facts, paper, formats),
        { kind: 'pageBreak' },
        { kind: 'paragraph', text: paper.form.lead, tone: 'soft' },
        { kind: 'cards', across: 1, cards: [form(paper), form(paper)] },
      ],
    }
  },
})

const roles = (
  { roles: all }: ReviewFacts,
  words: Pick<Bundles, 'reviewPaper' | 'coreGroup'>,
  formats: Formats,
): readonly Block[] => {
  const { roles: say } = words.reviewPaper
  const nameOf = ({ std, title }: ReviewFacts['roles'][number]) =>
    title ?? (std === undefined ? say.unnamed : words.coreGroup.duties.standard[std].title)
  return [
    heading(say.heading),
    { kind: 'paragraph', text: say.lead, tone: 'soft' },
    {
      kind: 'table',
      caption: say.caption,
      head: [say.head.duty, say.head.holder, say.head.until, say.head.next],
      rows: all.map((each) => [
        nameOf(each),
        each.holder ?? null,
        each.until === undefined ? null : formats.date(each.until),
        each.successor ?? null,
      ]),
      blank: 1,
      widths: [32, 22, 20, 26],
    },
  ]
}

const decide = ({ suggestNext }: ReviewFacts, { decide: say }: Words, formats: Formats): readonly Block[] => [
  heading(say.heading),
  { kind: 'paragraph', text: say.lead, tone: 'soft' },
  { kind: 'checks', items: Object.values(say.outcomes).map((text) => ({ text, done: false })) },
  {
    kind: 'rows',
    rows: [row(say.what, undefined, 3), row(say.why, undefined, 2), row(say.tell), row(say.present), row(say.next)],
  },
  ...(suggestNext === undefined
    ? []
    : [{ kind: 'paragraph', text: say.suggest(formats.date(suggestNext)), tone: 'soft' } satisfies Block]),
]

const form = ({ form: say }: Words): readonly Block[] => [
  { kind: 'heading', level: 3, text: say.heading },
  { kind: 'paragraph', text: say.noName, tone: 'soft' },
  {
    kind: 'rows',
    rows: [
      ...evaluationAsks.map((ask) => row(say.asks[ask], say.answer)),
      row(say.length, say.lengths),
      row(say.topics, undefined, 2),
      row(say.change, undefined, 2),
    ],
  },
]
