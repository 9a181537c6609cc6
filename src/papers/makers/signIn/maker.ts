import { signInFacts } from '#domain/documents/signIn.ts'
import type { Block } from '../../blocks/block.ts'
import { maker } from '../../making/maker.ts'

/** The sign-in sheet. How people heard is ticked apart from the names, so that nobody reads it beside one. */
export const signInMaker = maker({
  id: 'signIn',
  bundles: ['signInPaper'],
  make: ({ now, words, formats }) => {
    const facts = signInFacts(now)
    const paper = words.signInPaper
    const { heard, names, count } = paper
    const boxes = Array.from({ length: facts.boxes }, () => '☐').join(' ')
    const sheet: readonly Block[] = [
      { kind: 'paragraph', text: paper.welcome.inRoom, passage: 'welcome' },
      {
        kind: 'table',
        caption: names.caption,
        head: [names.head.n, names.head.name, names.head.first],
        rows: Array.from({ length: facts.lines }, (_, n) => [formats.number(n + 1), null, names.first]),
        widths: [8, 68, 24],
      },
      ...(facts.online ? [{ kind: 'paragraph', text: paper.screen, tone: 'soft' } satisfies Block] : []),
      // What the team counts does not lie out beside the names.
      { kind: 'pageBreak' },
    ]
    return {
      title: paper.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks: [
        {
          kind: 'rows',
          rows: [{ label: paper.day, value: facts.date === undefined ? null : formats.longDate(facts.date) }],
        },
        ...(facts.inRoom
          ? sheet
          : [{ kind: 'paragraph', text: paper.welcome.online, passage: 'welcomeOnline' } satisfies Block]),
        { kind: 'heading', level: 2, text: heard.heading },
        { kind: 'paragraph', text: heard.lead, tone: 'soft' },
        {
          kind: 'table',
          caption: heard.caption,
          head: [heard.head.way, heard.head.boxes],
          rows: [...facts.ways.map((way) => heard.ways[way]), heard.other].map((way) => [way, boxes]),
          widths: [45, 55],
        },
        { kind: 'heading', level: 2, text: count.heading },
        {
          kind: 'rows',
          rows: [count.heads, count.first, ...(facts.inRoom ? [count.destroyed] : [])].map((label) => ({
            label,
            value: null,
          })),
        },
        { kind: 'paragraph', text: paper.keep(facts), tone: 'soft', passage: 'keep' },
      ],
    }
  },
})
