import { runningOrderFacts } from '#domain/documents/runningOrder.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'
import { row } from '../../blocks/build.ts'
import { aloud } from './aloud.ts'
import { orderTable } from './orderTable.ts'

/** The first meeting: one sheet to lead from, drawn to scale; then what is read aloud, in large type; then sentences at hand and room for notes. */
export const runningOrderMaker = maker({
  id: 'runningOrder',
  bundles: ['runningOrderPaper', 'purpose'],
  make: ({ now, naming, words, formats }) => {
    const facts = runningOrderFacts(now, naming)
    const paper = words.runningOrderPaper
    const { labels } = paper
    const { hands, start, end, date, expected, written } = facts
    const begins =
      start === undefined
        ? written.start
        : paper.time(formats.timeUntil(start, end), end === undefined ? undefined : formats.time(end))
    const conduct = words.purpose.conduct.groups.flatMap(({ heading, sentences }): readonly Block[] => [
      { kind: 'heading', level: 3, text: heading },
      { kind: 'list', items: sentences.map((sentence) => `“${sentence}”`) },
    ])
    return {
      title: paper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        {
          kind: 'columns',
          columns: [
            [
              {
                kind: 'rows',
                rows: [
                  row(labels.day, date === undefined ? written.date : formats.longDate(date)),
                  row(labels.time, begins),
                  // The paper of a hidden group may be found: its place is told by word of mouth.
                  ...(facts.inRoom && !facts.hidden ? [row(labels.place, facts.place)] : []),
                  ...(facts.online ? [row(labels.platform, facts.platform)] : []),
                  row(
                    labels.expected,
                    expected === undefined ? written.expected : paper.people(formats.number(expected)),
                  ),
                ],
              },
              { kind: 'heading', level: 2, text: paper.whoHeading },
              {
                kind: 'rows',
                rows: [
                  row(labels.leads, hands.leads),
                  row(labels.stepsOut, hands.stepsOut),
                  row(labels.welcomes, hands.welcomes),
                  row(labels.keepsTime, hands.keepsTime),
                  row(labels.takesNotes, hands.takesNotes),
                  ...(facts.inRoom ? [row(labels.opens, hands.opens)] : []),
                  ...(facts.online ? [row(labels.hosts, hands.hosts)] : []),
                ],
              },
            ],
            [
              { kind: 'heading', level: 2, text: paper.before.heading },
              { kind: 'checks', items: paper.before.items(facts).map((text) => ({ text, done: false })) },
            ],
          ],
        },
        { kind: 'heading', level: 2, text: paper.order.heading },
        ...orderTable(facts, words, formats),
        { kind: 'pageBreak' },
        ...aloud(facts, words, formats),
        { kind: 'heading', level: 2, text: paper.kindly.heading },
        { kind: 'paragraph', text: paper.kindly.lead, tone: 'soft' },
        ...conduct,
        { kind: 'heading', level: 2, text: paper.after.heading },
        { kind: 'checks', items: paper.after.items(facts).map((text) => ({ text, done: false })) },
        { kind: 'heading', level: 2, text: paper.notes },
        { kind: 'lines', count: 4 },
      ],
    }
  },
})
