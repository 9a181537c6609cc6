import { crisisCardFacts, type CrisisCardFacts } from '#domain/documents/crisisCard.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'
import { row } from '../../blocks/build.ts'

type Words = Bundles['crisisCardPaper']
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

/** The crisis card: two to a sheet, to cut out and fold; a second page holds what was agreed and the talk afterward, a third cards to take along. */
export const crisisCardMaker = maker({
  id: 'crisisCard',
  bundles: ['crisisCardPaper'],
  make: ({ now, naming, words, formats }) => {
    const facts = crisisCardFacts(now, naming)
    const paper = words.crisisCardPaper
    return {
      title: paper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'letter',
      blocks: [
        { kind: 'paragraph', text: paper.cut, tone: 'soft' },
        {
          kind: 'cards',
          across: 2,
          height: cardHeight,
          cards: Array.from({ length: 2 }, () => [front(facts, paper), back(facts, paper, formats)]).flat(),
        },
        { kind: 'pageBreak' },
        { kind: 'paragraph', text: paper.lead, tone: 'soft', passage: 'lead' },
        { kind: 'paragraph', text: paper.numbers.lead, tone: 'soft' },
        heading(paper.say.heading),
        { kind: 'paragraph', text: paper.say.words, tone: 'spoken', passage: 'words' },
        heading(paper.who.heading),
        ...who(facts, paper),
        heading(paper.agreed.heading),
        facts.agreed === undefined ? { kind: 'lines', count: 2 } : { kind: 'paragraph', text: facts.agreed },
        heading(paper.law.heading),
        { kind: 'paragraph', text: paper.law.lead, tone: 'soft' },
        facts.limits === undefined ? { kind: 'lines', count: 2 } : { kind: 'paragraph', text: facts.limits },
        { kind: 'rows', rows: [{ label: paper.law.asked, value: null }] },
        heading(paper.after.heading),
        { kind: 'checks', items: paper.after.items(facts).map((text) => ({ text, done: false })) },
        { kind: 'pageBreak' },
        { kind: 'paragraph', text: paper.pocket.lead, tone: 'soft' },
        { kind: 'cards', across: 2, cards: Array.from({ length: pocketCards }, () => pocket(paper)) },
      ],
    }
  },
})

/** Cards to take along, on one page. */
const pocketCards = 6

/** Inches: two folded cards, one below the other, fill a sheet. */
const cardHeight = 4.3

/** What is needed at once. */
const front = (facts: CrisisCardFacts, paper: Words): readonly Block[] => [
  { kind: 'heading', level: 3, text: paper.title },
  { kind: 'paragraph', text: [{ text: paper.now.heading, strong: true }, { text: `\n${paper.now.text}` }] },
  { kind: 'list', items: paper.steps.items(facts), ordered: true },
]

/** Whom to call, from where, and who does what. Emergency services ask where the call comes from; online nobody knows until the person has said so. */
const back = (facts: CrisisCardFacts, paper: Words, formats: Formats): readonly Block[] => {
  const { numbers, place: where } = paper
  const { place, inRoom, online, service, checkedOn, stepsOut, leads } = facts
  return [
    { kind: 'heading', level: 3, text: numbers.heading },
    {
      kind: 'rows',
      rows: [
        row(numbers.emergency),
        row(numbers.line),
        row(service ?? numbers.local),
        row(numbers.checked, checkedOn === undefined ? undefined : formats.date(checkedOn)),
        ...(inRoom
          ? [row(where.label, place && [place.name, place.address].filter((each) => each !== undefined).join(', '))]
          : []),
        row(paper.who.stepsOut, stepsOut),
        row(paper.who.leads, leads),
        row(paper.who.calls),
      ],
    },
    ...(online ? [{ kind: 'paragraph', text: where.online } satisfies Block] : []),
  ]
}

const who = (facts: CrisisCardFacts, { who: words }: Words): readonly Block[] => [
  {
    kind: 'rows',
    rows: [
      { label: words.stepsOut, value: facts.stepsOut ?? null },
      { label: words.leads, value: facts.leads ?? null },
      { label: words.calls, value: null },
      { label: words.told, value: null },
      ...(facts.inRoom ? [{ label: words.house, value: null }] : []),
    ],
  },
  ...(facts.several ? [] : [{ kind: 'paragraph', text: words.two, tone: 'soft' } satisfies Block]),
]

const pocket = ({ pocket: words }: Words): readonly Block[] => [
  { kind: 'heading', level: 3, text: words.heading },
  {
    kind: 'rows',
    rows: [words.emergency, words.line, words.other, words.checked].map((label) => ({ label, value: null })),
  },
]
