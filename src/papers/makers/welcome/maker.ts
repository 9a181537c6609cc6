import { welcomeFacts, type WelcomeFacts } from '#domain/documents/welcome.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Row } from '../../blocks/block.ts'
import { heading, list, paragraph, row, rowIf, rows, strong } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { partTitle } from '../../making/partTitle.ts'
import { sentence, together } from '../../making/sentences.ts'
import { whenInFull } from '../../making/when.ts'
import { accessText, whereText } from '../../making/where.ts'

type Words = Bundles['welcomePaper']

/** A letter for a newcomer: when, where, what happens, what stays private, whom to ask. */
export const welcomeMaker = maker({
  id: 'welcome',
  bundles: ['welcomePaper'],
  make: ({ now, naming, words: { welcomePaper: words }, formats }) => {
    const facts = welcomeFacts(now, naming)
    const { headings, labels } = words
    const { contact, signed, name, limits, confidentiality } = facts
    const blocks: readonly Block[] = [
      ...paragraph(words.opening, { passage: 'opening' }),
      ...heading(headings.when),
      ...rows([...meeting(facts, words, formats), row(labels.cost, words.free)]),
      ...heading(headings.happens),
      ...paragraph(happens(facts, words, formats)),
      ...list(words.ease),
      ...heading(headings.private),
      ...paragraph(
        together(
          confidentiality === undefined ? words.privacy : sentence(confidentiality),
          words.privacyTrust,
          limits && sentence(words.limits(limits)),
        ),
        { passage: 'private' },
      ),
      ...paragraph(words.care, { passage: 'care' }),
      ...paragraph(strong(words.danger)),
      ...heading(headings.ask),
      ...paragraph(words.ask, { passage: 'ask' }),
      ...rows([row(labels.contact, contact === undefined ? null : strong(contact)), ...rowIf(labels.name, signed)]),
      ...paragraph(words.close),
      ...(signed === undefined && name === undefined
        ? rows([row(words.signature, null)])
        : paragraph(together(signed, name && (signed ? `(${name})` : name)))),
    ]
    return { title: words.title(name), lines: [], as: 'letter', blocks }
  },
})

/** Time and place as strangers may read them; of a hidden group neither. */
function meeting({ meets, where, openness }: WelcomeFacts, words: Words, formats: Formats): readonly Row[] {
  const { labels } = words
  if (where.hidden) return [row(labels.when, words.askFirst), row(labels.where, words.askFirst)]
  return [
    row(labels.when, whenInFull(meets, words.meets, formats)),
    row(labels.where, whereText(where, words.meets)),
    ...rowIf(labels.access, where.isConfirmed ? accessText(where.access, words.meets) : undefined),
    ...rowIf(labels.first, openness && words.newcomers[openness]),
  ]
}

/** What happens, in order; undefined while nobody has said. */
function happens({ parts, meets }: WelcomeFacts, words: Words, formats: Formats): string | undefined {
  const titles = parts.flatMap((part) => partTitle(part, words.parts.standard) ?? [])
  return titles.length === 0
    ? undefined
    : words.meeting(
        titles.map(words.inLine).join('; '),
        meets.length === undefined ? undefined : formats.number(meets.length),
      )
}
