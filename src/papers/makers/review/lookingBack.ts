import type { ReviewFacts } from '#domain/documents/review.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Said } from '../../blocks/block.ts'
import { row } from '../../blocks/build.ts'

type Words = Bundles['reviewPaper']

/** What the last review settled, the numbers, and what was expected beside how it is. */
export function lookingBack(facts: ReviewFacts, words: Words, formats: Formats): readonly Block[] {
  const { last } = facts
  return [
    ...(last === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${words.last(words.decide.outcomes[last.outcome], last.on === undefined ? undefined : formats.date(last.on))}.`,
          } satisfies Block,
        ]),
    ...numbers(facts, words, formats),
    ...expected(facts, words, formats),
  ]
}

function numbers(facts: ReviewFacts, { numbers: say }: Words, formats: Formats): readonly Block[] {
  const count = (value: number | undefined): Said => (value === undefined ? null : formats.number(value))
  const { meetings, counted, enquiries, evaluation } = facts
  return [
    { kind: 'heading', level: 2, text: say.heading },
    {
      kind: 'table',
      caption: say.caption,
      head: [say.head.on, say.head.heads, say.head.newcomers, say.head.returned],
      rows: meetings.map((each): readonly Said[] => [
        formats.date(each.on),
        count(each.heads),
        count(each.newcomers),
        count(each.returned),
      ]),
      // Without a diary the last ones are filled in by hand.
      blank: meetings.length === 0 ? 4 : 1,
      widths: [40, 20, 20, 20],
    },
    ...(counted > meetings.length
      ? [{ kind: 'paragraph', text: say.lastOnly(formats.number(meetings.length)), tone: 'soft' } satisfies Block]
      : []),
    {
      kind: 'rows',
      rows: [
        row(say.labels.counted, counted === 0 ? null : formats.number(counted)),
        row(say.labels.newcomers, count(facts.newcomers)),
        row(
          say.labels.enquiries,
          enquiries === undefined
            ? null
            : say.enquiries(
                formats.number(enquiries.asked),
                enquiries.known === enquiries.asked ? undefined : formats.number(enquiries.known),
                enquiries.known === 0 ? undefined : formats.number(enquiries.came),
              ),
        ),
        row(
          say.labels.evaluation,
          evaluation === undefined
            ? null
            : say.evaluation(
                sharesIn(evaluation.shares, say, formats),
                evaluation.on === undefined ? undefined : formats.date(evaluation.on),
              ),
        ),
        ...(evaluation === undefined || evaluation.wishes.length === 0
          ? []
          : [row(say.labels.wishes, evaluation.wishes.join('\n'))]),
      ],
    },
    { kind: 'paragraph', text: say.normal, tone: 'soft' },
  ]
}

const sharesIn = (
  shares: NonNullable<ReviewFacts['evaluation']>['shares'],
  say: Words['numbers'],
  formats: Formats,
): string =>
  formats.list(
    shares.map(({ ask, yes, forms }) => say.share(formats.number(yes), formats.number(forms), say.asks[ask])),
  )

function expected({ expected: facts }: ReviewFacts, { expected: say }: Words, formats: Formats): readonly Block[] {
  const count = (value: number | undefined): Said => (value === undefined ? null : formats.number(value))
  const { few, many, is } = facts.later
  const range =
    few === undefined || many === undefined
      ? count(few ?? many)
      : say.range(formats.number(Math.min(few, many)), formats.number(Math.max(few, many)))
  return [
    { kind: 'heading', level: 2, text: say.heading },
    {
      kind: 'table',
      caption: say.caption,
      head: [say.head.what, say.head.expected, say.head.is, say.head.so],
      rows: [
        [say.what.months, count(facts.months.expected), count(facts.months.is), null],
        [say.what.first, count(facts.first.expected), count(facts.first.is), null],
        [say.what.later, range, is === undefined ? null : say.atLast(formats.number(is)), null],
        [say.what.sharers, count(facts.sharers.expected), count(facts.sharers.is), null],
      ],
      widths: [34, 15, 17, 34],
    },
  ]
}
