import { dutyCardsFacts, type DutyCard, type DutyCardsFacts } from '#domain/documents/dutyCards.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'

/** Duty cards: one to cut out for each duty. */
export const dutyCardsMaker = maker({
  id: 'dutyCards',
  bundles: ['dutyCardsPaper', 'coreGroup'],
  make: ({ now, naming, words, formats }) => {
    const facts = dutyCardsFacts(now, naming)
    return {
      title: words.dutyCardsPaper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        { kind: 'paragraph', text: words.dutyCardsPaper.intro, tone: 'soft' },
        { kind: 'cards', across: 2, cards: facts.cards.map((card) => cardOf(card, facts, words, formats)) },
      ],
    }
  },
})

function cardOf(
  card: DutyCard,
  facts: DutyCardsFacts,
  words: Pick<Bundles, 'dutyCardsPaper' | 'coreGroup'>,
  formats: Formats,
): readonly Block[] {
  const paper = words.dutyCardsPaper
  const guide = card.std === undefined ? undefined : paper.of[card.std]
  const title = card.title ?? (card.std === undefined ? undefined : words.coreGroup.duties.standard[card.std].title)
  const { hours, until } = card
  const handOver = guide?.handOver(facts) ?? []
  return [
    { kind: 'heading', level: 3, text: title ?? paper.unnamed },
    guide === undefined
      ? { kind: 'lines', count: 2, label: paper.purpose }
      : { kind: 'paragraph', text: guide.purpose },
    guide === undefined ? { kind: 'lines', count: 3, label: paper.tasks } : { kind: 'list', items: guide.tasks(facts) },
    {
      kind: 'rows',
      rows: [
        {
          label: paper.labels.hours,
          value:
            hours === undefined
              ? null
              : paper.hours(
                  hours.before === undefined ? undefined : formats.number(hours.before),
                  hours.after === undefined ? undefined : formats.number(hours.after),
                  hours.isEstimate,
                ),
        },
        { label: paper.labels.holder, value: card.holder ?? null },
        { label: paper.labels.deputy, value: card.deputy ?? null },
        { label: paper.labels.until, value: until === undefined ? null : formats.date(until) },
        { label: paper.labels.next, value: card.successor ?? null },
      ],
    },
    ...handOverOf(card.handOver === undefined ? handOver : [...handOver, card.handOver], paper.handOver),
  ]
}

const handOverOf = (items: readonly string[], label: string): readonly Block[] =>
  items.length === 0
    ? [{ kind: 'lines', count: 2, label }]
    : [
        { kind: 'paragraph', text: [{ text: label, strong: true }] },
        { kind: 'checks', items: items.map((text) => ({ text, done: false })) },
      ]
