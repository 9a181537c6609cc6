import { letterFacts, type LetterFacts } from '#domain/documents/letter.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Row } from '../../blocks/block.ts'
import { heading, list, paragraph, row, rowIf, rows, strong } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { sentence, together } from '../../making/sentences.ts'
import { tiesText } from '../../making/ties.ts'
import { firstText, whenText } from '../../making/when.ts'
import { accessText, whereText } from '../../making/where.ts'
import { whyGroups } from '../../making/whyGroups.ts'

type Words = Bundles['letterPaper']

export const letterMaker = maker({
  id: 'letter',
  bundles: ['letterPaper'],
  make: ({ now, naming, words: { letterPaper: words }, formats }) => {
    const facts = letterFacts(now, naming)
    const { where, meets, name } = facts
    const { labels } = words
    const what = facts.does.length === 0 ? undefined : formats.list(facts.does.map((each) => words.does[each]))
    const mayGo = facts.openness !== 'closed'
    const blocks: readonly Block[] = [
      ...rows([row(words.date, null), row(words.dear, null)]),
      ...paragraph(words.opening({ several: facts.several, hasBegun: meets.hasBegun, relation: facts.relation }), {
        passage: 'opening',
      }),
      ...paragraph(words.are(words.meet(what), words.led[facts.ledBy], mayGo), { passage: 'are' }),
      ...paragraph(words.areNot(facts), { passage: 'areNot' }),
      ...paragraph(facts.aboutAbuse ? words.serviceFirst : undefined, { passage: 'serviceFirst' }),
      ...rows([
        row(labels.about, facts.problem, 2),
        ...rowIf(labels.statement, facts.statement),
        ...suits(facts, words),
        ...meeting(facts, words, formats),
        row(labels.cost, words.free),
        ...rowIf(labels.ties, tiesText(facts.ties, words.ties)),
        row(labels.contact, facts.contact === undefined ? null : strong(facts.contact)),
      ]),
      ...whyGroups(facts.ledBy, words.why),
      ...heading(words.canHeading),
      ...list(where.hidden ? words.canHidden(facts) : words.can(facts)),
      ...paragraph(words.offer(facts), { passage: 'offer' }),
      ...paragraph(words.regards),
      ...(naming === 'none' && name !== undefined
        ? paragraph(name)
        : facts.signed === undefined
          ? rows([row(words.signature, null)])
          : paragraph(together(facts.signed, name && `(${name})`))),
    ]
    return {
      title: words.subject(name, where.inRoom ? where.area : undefined, meets.hasBegun),
      lines: [],
      as: 'letter',
      fine: true,
      blocks,
    }
  },
})

const suits = (
  { mayCome, audience, ages, openness }: LetterFacts,
  { labels, who, ages: ageWords, newcomers }: Words,
): readonly Row[] => {
  const whom = mayCome ?? (audience && who[audience])
  return [
    row(labels.who, together(whom && sentence(whom), ages && sentence(ageWords[ages])), 2),
    ...rowIf(labels.newcomers, openness && sentence(newcomers[openness])),
  ]
}

/** Time and place for those who tell others; of a hidden group they hear neither. */
function meeting({ meets, where }: LetterFacts, words: Words, formats: Formats): readonly Row[] {
  const { labels } = words
  if (where.hidden) return [row(labels.when, words.askFirst), row(labels.where, words.askFirst)]
  const when = whenText(meets, words.meets, formats)
  const changes = meets.undated && words.meets.undated[meets.undated]
  return [
    row(labels.when, together(when && sentence(when), firstText(meets, words.meets, formats), changes)),
    row(labels.where, whereText(where, words.meets)),
    ...rowIf(labels.access, where.isConfirmed ? accessText(where.access, words.meets) : undefined),
  ]
}
