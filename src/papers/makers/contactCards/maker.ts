import { contactCardsFacts, type ContactCardsFacts } from '#domain/documents/contactCards.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'

/** Contact cards: the same card several times on a page, to be cut out. */
export const contactCardsMaker = maker({
  id: 'contactCards',
  bundles: ['contactCardsPaper'],
  make: ({ now, naming, words }) => {
    const facts = contactCardsFacts(now, naming)
    const paper = words.contactCardsPaper
    const card = cardOf(facts, paper.card)
    return {
      title: paper.title,
      lines: [],
      as: 'sheet',
      blocks: [
        { kind: 'paragraph', text: paper.intro, tone: 'soft' },
        { kind: 'cards', across: 2, cards: Array.from({ length: facts.count }, () => card) },
      ],
    }
  },
})

const cardOf = (facts: ContactCardsFacts, words: Bundles['contactCardsPaper']['card']): readonly Block[] => [
  { kind: 'heading', level: 3, text: words.heading },
  { kind: 'paragraph', text: words.lead, tone: 'soft' },
  {
    kind: 'rows',
    rows: [
      { label: words.name, value: null },
      { label: words.contact, value: null },
    ],
  },
  { kind: 'paragraph', text: [{ text: words.yes, strong: true }] },
  { kind: 'checks', items: facts.consents.map((consent) => ({ text: words.consents[consent], done: false })) },
  {
    kind: 'rows',
    rows: [
      { label: words.safe, value: null },
      { label: words.message, value: words.messageAnswer },
      { label: words.never, value: null },
      { label: words.deleteBy, value: null },
      { label: words.keeper, value: facts.keeper ?? null },
    ],
  },
  { kind: 'paragraph', text: words.foot(facts), tone: 'soft' },
]
