import { crisisCardFacts, type CrisisCardFacts } from '#domain/documents/crisisCard.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'
import { row } from '../../blocks/build.ts'

type Words = Bundles['crisisCardPaper']
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

/** The crisis card: what is needed at once stands on top; a second page holds the talk afterward and cards to take along. */
export const crisisCardMaker = maker({
  id: 'crisisCard',
  bundles: ['crisisCardPaper'],
  make: ({ now, naming, words, formats }) => {
    const facts = crisisCardFacts(now, naming)
    const paper = words.crisisCardPaper
    return {
      title: paper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        {
          kind: 'paragraph',
          text: [{ text: paper.now.heading, strong: true }, { text: `\n${paper.now.text}` }],
          tone: 'lead',
        },
        ...numbers(facts, paper),
        ...whereWeAre(facts, paper, formats),
        heading(paper.steps.heading),
        { kind: 'list', items: paper.steps.items(facts), ordered: true },
        heading(paper.say.heading),
        { kind: 'paragraph', text: paper.say.words, tone: 'spoken', passage: 'words' },
        { kind: 'pageBreak' },
        { kind: 'paragraph', text: paper.lead, tone: 'soft', passage: 'lead' },
        heading(paper.who.heading),
        ...who(facts, paper),
        heading(paper.agreed.heading),
        facts.agreed === undefined ? { kind: 'lines', count: 4 } : { kind: 'paragraph', text: facts.agreed },
        heading(paper.law.heading),
        { kind: 'paragraph', text: paper.law.lead, tone: 'soft' },
        facts.limits === undefined ? { kind: 'lines', count: 3 } : { kind: 'paragraph', text: facts.limits },
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

const numbers = (facts: CrisisCardFacts, { numbers: words }: Words): readonly Block[] => [
  heading(words.heading),
  { kind: 'paragraph', text: words.lead, tone: 'soft' },
  {
    kind: 'table',
    caption: words.caption,
    head: [words.head.who, words.head.number, words.head.checked],
    rows: [words.emergency, words.line, facts.service ?? words.local].map((each) => [each, null, null]),
    widths: [40, 38, 22],
  },
]

/** Emergency services ask where the call comes from; online nobody knows until the person has said so. */
function whereWeAre(
  { place, inRoom, online, checkedOn }: CrisisCardFacts,
  { place: words, numbers: { agreedOn } }: Words,
  formats: Formats,
): readonly Block[] {
  const rows = [
    ...(inRoom
      ? [row(words.label, place && [place.name, place.address].filter((each) => each !== undefined).join(', '))]
      : []),
    ...(checkedOn === undefined ? [] : [row(agreedOn, formats.date(checkedOn))]),
  ]
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows } satisfies Block]),
    ...(online ? [{ kind: 'paragraph', text: words.online } satisfies Block] : []),
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
