import { factSheetFacts, type FactSheetFacts } from '#domain/documents/factSheet.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Row } from '../../blocks/block.ts'
import { paragraph, row, rows } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { partTitle } from '../../making/partTitle.ts'
import { sentence, together } from '../../making/sentences.ts'
import { tiesText } from '../../making/ties.ts'
import { whenInFull } from '../../making/when.ts'
import { accessText, whereText } from '../../making/where.ts'
import { whyGroups } from '../../making/whyGroups.ts'

type Words = Bundles['factSheetPaper']

export const factSheetMaker = maker({
  id: 'factSheet',
  bundles: ['factSheetPaper'],
  make: ({ now, words: { factSheetPaper: words }, formats }) => {
    const facts = factSheetFacts(now)
    const { labels } = words
    return {
      title: words.title(facts.name),
      lines: [],
      as: 'sheet',
      fine: true,
      blocks: [
        ...paragraph(together(words.leadBy[facts.ledBy], words.lead), { tone: 'lead', passage: 'lead' }),
        ...rows([
          ...whatFor(facts, words, formats),
          ...whoLeads(facts, words),
          row(labels.meeting, meetingText(facts, words, formats)),
          ...whenAndWhere(facts, words, formats),
          ...howItWorks(facts, words),
          row(labels.contact, facts.contact && contactText(facts.contact, facts.checkedOn, words, formats)),
          ...(facts.contact !== undefined && facts.checkedOn === undefined ? [row(words.checkedOn, null)] : []),
        ]),
        ...whyGroups(facts.ledBy, words.why),
      ],
    }
  },
})

const contactText = (contact: string, checkedOn: string | undefined, words: Words, formats: Formats): string =>
  checkedOn === undefined ? contact : words.checked(contact, formats.date(checkedOn))

const whatFor = (
  { problem, statement, does, mayCome, audience, ages, openness, aboutAbuse }: FactSheetFacts,
  words: Words,
  formats: Formats,
): readonly Row[] => {
  const { labels } = words
  const who = mayCome ?? (audience && words.who[audience])
  const what = does.length === 0 ? undefined : words.doesText(formats.list(does.map((each) => words.does[each])))
  return [
    row(labels.about, problem, 2),
    row(labels.statement, together(statement && sentence(statement), what), 2),
    row(
      labels.who,
      together(
        who && sentence(who),
        ages && sentence(words.ages[ages]),
        openness && words.newcomersAre(sentence(words.newcomers[openness])),
      ),
    ),
    row(labels.notFor, together(words.notFor, words.health, aboutAbuse ? words.serviceFirst : undefined)),
  ]
}

const whoLeads = ({ relation, several, leading, involvement }: FactSheetFacts, words: Words): readonly Row[] => [
  row(words.labels.started, relation && words.started[relation][several ? 'several' : 'one']),
  row(words.labels.led, leading && words.led[leading]),
  row(words.labels.professional, involvement && words.professional[involvement]),
]

/** What happens, in the order of the meeting: those who are asked "what do they do there?" can tell. */
function meetingText({ parts, meets }: FactSheetFacts, words: Words, formats: Formats): string | undefined {
  const titles = parts.flatMap((part) => partTitle(part, words.parts.standard) ?? [])
  if (titles.length === 0) return undefined
  const line = words.meeting(
    titles.map(words.inLine).join('; '),
    meets.length === undefined ? undefined : formats.number(meets.length),
  )
  return together(line, words.meetingPlain)
}

function whenAndWhere({ meets, where }: FactSheetFacts, words: Words, formats: Formats): readonly Row[] {
  const { labels } = words
  if (where.hidden) return [row(labels.when, words.askFirst), row(labels.where, words.askFirst)]
  return [
    row(labels.when, whenInFull(meets, words.meets, formats)),
    row(labels.where, whereText(where, words.meets)),
    ...(where.inRoom && where.isConfirmed && !where.isHome
      ? [row(labels.access, accessText(where.access, words.meets))]
      : []),
  ]
}

const howItWorks = ({ money, ties, limits, isCrisisSettled }: FactSheetFacts, words: Words): readonly Row[] => {
  const { labels } = words
  return [
    row(labels.cost, together(words.cost, money && words.money[money])),
    row(labels.ties, tiesText(ties, words.tiesWords)),
    row(labels.say, words.say),
    row(labels.privacy, together(words.privacy, limits && sentence(words.limits(limits)))),
    row(labels.crisis, isCrisisSettled ? words.crisis : null),
  ]
}
