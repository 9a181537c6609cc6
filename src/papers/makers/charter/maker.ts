import { charterFacts, type CharterFacts } from '#domain/documents/charter.ts'
import { clockAt } from '#domain/clock.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Row } from '../../blocks/block.ts'
import { heading, list, paragraph, row, rowIf, rows, written } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { partTitle } from '../../making/partTitle.ts'
import { together } from '../../making/sentences.ts'
import { whenText } from '../../making/when.ts'

type Words = Bundles['charterPaper']

export const charterMaker = maker({
  id: 'charter',
  bundles: ['charterPaper'],
  make: ({ now, naming, words: { charterPaper: words }, formats }) => {
    const facts = charterFacts(now, naming)
    const { headings, labels } = words
    const blocks: readonly Block[] = [
      ...heading(headings.purpose),
      ...written(facts.statement, 2, { tone: 'lead', passage: 'purpose' }),
      ...paragraph(words.care, { passage: 'care' }),
      ...heading(headings.who),
      ...written(facts.mayCome ?? (facts.audience && words.who[facts.audience]), 2, { passage: 'mayCome' }),
      ...rows(who(facts, words)),
      ...paragraph(staying(facts, words, formats), { passage: 'comeAndGo' }),
      ...heading(headings.how),
      ...rows(how(facts, words, formats)),
      ...heading(headings.order),
      ...order(facts, words, formats),
      ...heading(headings.rules),
      ...ground(facts, words),
      ...heading(headings.privacy),
      ...paragraph(words.private),
      ...paragraph(facts.confidentiality, { passage: 'confidentiality' }),
      ...rows([row(labels.limits, facts.limits, 2)]),
      ...heading(headings.crisis),
      ...paragraph(words.crisis, { passage: 'crisis' }),
      ...rows(rowIf(labels.service, facts.service)),
      ...written(facts.crisis, 2),
      ...rows([row(labels.checked, facts.crisisChecked && formats.date(facts.crisisChecked))]),
      ...heading(headings.money),
      ...paragraph(words.money, { passage: 'money' }),
      ...rows([
        row(labels.costs, facts.money && words.costs[facts.money]),
        ...rowIf(labels.keeper, facts.keeper),
        ...rowIf(labels.checker, facts.checker),
        ...rowIf(labels.moneyNote, facts.moneyNote),
      ]),
      ...heading(headings.changing),
      ...paragraph(words.changing, { passage: 'changing' }),
      ...rows([
        row(labels.agreedOn, facts.agreedOn && formats.longDate(facts.agreedOn)),
        row(labels.reviewOn, facts.reviewOn && formats.longDate(facts.reviewOn)),
      ]),
    ]
    return {
      title: words.title,
      lines: [
        ...(facts.name === undefined ? [] : [facts.name]),
        facts.isConfirmed ? words.confirmed : facts.meets.hasBegun ? words.draftLater : words.draft,
      ],
      as: 'sheet',
      blocks,
    }
  },
})

const who = (
  { ages, host, openness, excluded }: CharterFacts,
  { labels, ages: ageWords, newcomers }: Words,
): readonly Row[] => [
  row(labels.ages, ages && ageWords[ages]),
  ...(ages === 'adults' || ages === undefined ? [] : [row(labels.host, host)]),
  row(labels.newcomers, openness && newcomers[openness]),
  ...rowIf(labels.excluded, excluded),
]

/** How long one may come: for as long as one likes, unless it is a program with an end. */
function staying(
  { life, lifeMeetings, comeAndGo, openness }: CharterFacts,
  words: Words,
  formats: Formats,
): string | undefined {
  if (life === 'fixedTerm')
    return words.fixedTerm(lifeMeetings === undefined ? undefined : formats.number(lifeMeetings))
  return together(
    comeAndGo ?? (openness === 'closed' ? words.mayStop : words.comeAndGo),
    life === 'eachYear' ? words.eachYear : undefined,
  )
}

function how(
  { meets, where, children, leading, firstLeaders, crossTalk, advice }: CharterFacts,
  words: Words,
  formats: Formats,
): readonly Row[] {
  const { labels } = words
  return [
    row(labels.when, where.hidden ? words.membersOnly : whenText(meets, words.meets, formats)),
    ...rowIf(labels.firstMeeting, meets.first === undefined ? meets.written.first : formats.longDate(meets.first)),
    row(labels.length, meets.length === undefined ? meets.written.length : words.minutes(formats.number(meets.length))),
    ...(where.inRoom ? [row(labels.where, roomText(where, words))] : []),
    ...(where.online ? [row(labels.online, where.hidden ? words.membersOnly : where.platform)] : []),
    ...rowIf(labels.children, children && words.children[children]),
    row(labels.leading, leading && words.leading[leading]),
    ...(firstLeaders.length > 0 || leading !== 'helperFirst'
      ? [row(labels.firstThree, firstLeaders.length === 0 ? null : formats.list(firstLeaders))]
      : []),
    ...rowIf(labels.answering, crossTalk && words.answering(crossTalk, advice)),
    ...rowIf(labels.advice, advice && words.advice[advice]),
  ]
}

/** Members know a hidden place and a home; a paper that is left on a bus must not tell it. */
function roomText({ hidden, isHome, place, address }: CharterFacts['where'], words: Words): string | undefined {
  if (hidden) return words.membersOnly
  if (isHome) return words.atHome
  return [place, address].filter((part) => part !== undefined).join(', ') || undefined
}

/** The parts of a meeting, each with its time and its minutes; a part without a name has nothing to say. */
function order({ parts, meets }: CharterFacts, words: Words, formats: Formats): readonly Block[] {
  // After a part without minutes nobody knows when the next one begins.
  let used: number | undefined = 0
  const lines = parts.flatMap((part) => {
    const at = meets.from === undefined || used === undefined ? undefined : formats.time(clockAt(meets.from, used))
    const title = partTitle(part, words.parts)
    used = used === undefined || part.minutes === undefined ? undefined : used + part.minutes
    return title === undefined
      ? []
      : words.part(at, title, part.minutes === undefined ? undefined : formats.number(part.minutes))
  })
  return lines.length === 0 ? [{ kind: 'lines', count: 4 }] : list(lines)
}

function ground({ rules }: CharterFacts, words: Words): readonly Block[] {
  const known = rules.flatMap(({ std, words: own }) => {
    return own ?? (std && words.rules[std]) ?? []
  })
  return known.length === 0 ? [{ kind: 'lines', count: 5 }] : list(known)
}
