import { nameTagsFacts, tagsOnASheet } from '#domain/documents/nameTags.ts'
import type { Block } from '../../blocks/block.ts'
import { paragraph, strong } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'

/** From this length on a name is set smaller, and may take several lines. */
const longest = 11

/** Name tags, a sheet of labels at a time: the core group's, then tags to write on. */
export const nameTagsMaker = maker({
  id: 'nameTags',
  bundles: ['nameTagsPaper'],
  make: ({ now, naming, words: { nameTagsPaper: words } }) => {
    const { names, blank } = nameTagsFacts(now, naming)
    const hello = paragraph(words.hello, { tone: 'soft' })
    const tags: readonly (readonly Block[])[] = [
      ...names.map((name) => [
        ...hello,
        ...(name.length > longest ? paragraph(strong(name)) : paragraph(name, { tone: 'lead' })),
      ]),
      ...Array.from({ length: blank }, (): readonly Block[] => [...hello, { kind: 'lines', count: 1 }]),
    ]
    const sheets = Array.from({ length: tags.length / tagsOnASheet }, (_, sheet) =>
      tags.slice(sheet * tagsOnASheet, (sheet + 1) * tagsOnASheet),
    )
    return {
      title: words.title,
      lines: [words.use],
      as: 'letter',
      labels: true,
      blocks: sheets.map((cards): Block => ({ kind: 'cards', across: 2, cards })),
    }
  },
})
