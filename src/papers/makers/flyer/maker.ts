import { short } from '#wording/short.ts'
import { flyerFacts, mostOfName, type FlyerFacts } from '#domain/documents/flyer.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Said } from '../../blocks/block.ts'
import { paragraph, row, rows, strong } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { headline, sentence, together } from '../../making/sentences.ts'
import { whenText } from '../../making/when.ts'
import { accessText, whereText } from '../../making/where.ts'
import { stripsFor } from './strips.ts'

type Words = Bundles['flyerPaper']

/** From this length on the founder's words are no headline: they stand under one. */
const longestHead = 100
/** A name as long as that has no room on a strip. */
const longestName = 70

export const flyerMaker = maker({
  id: 'flyer',
  bundles: ['flyerPaper'],
  make: ({ now, words: { flyerPaper: words }, formats }) => {
    const facts = flyerFacts(now)
    const { problem, where, contact } = facts
    const isShort = problem !== undefined && problem.length <= longestHead
    const strip = stripLines(facts, words, formats)
    const blocks: readonly Block[] = [
      ...(problem !== undefined && !isShort ? paragraph(strong(headline(problem)), { askedAt: 'about/concern' }) : []),
      ...paragraph(together(isShort ? words.alone : undefined, words.chair), { tone: 'lead', passage: 'chair' }),
      ...paragraph(
        together(facts.statement && sentence(facts.statement), openingText(facts, words, formats), words.pass),
        { passage: 'opening' },
      ),
      ...rows([
        ...(problem === undefined ? [row(words.labels.about, null)] : []),
        row(words.labels.who, whoText(facts, words)),
        row(words.labels.when, whenRow(facts, words, formats)),
        row(words.labels.where, whereRow(facts, words)),
        ...(where.inRoom && where.isConfirmed && !where.hidden && !where.isHome
          ? [row(words.labels.access, accessText(where.access, words.meets))]
          : []),
        row(words.labels.cost, words.free),
        row(words.labels.contact, contact === undefined ? null : strong(contact)),
        ...(facts.aboutAbuse ? [row(words.labels.danger, words.danger), row(words.labels.service, null)] : []),
      ]),
      ...paragraph(
        together(words.what(facts.name && short(facts.name, mostOfName), words.led[facts.ledBy]), words.small),
        {
          tone: 'soft',
          passage: 'small',
        },
      ),
      { kind: 'strips', ...stripsFor(strip), lines: strip },
    ]
    return {
      title: isShort ? words.question(headline(problem)) : words.title,
      ...(isShort ? { titleAskedAt: 'about/concern' as const } : {}),
      lines: [],
      as: 'poster',
      chairs: true,
      blocks,
      ...(where.hidden ? { foot: words.byHand } : {}),
    }
  },
})

/** After a first day that has gone by nobody has told how it went: neither "will" nor "we". */
const openingOf = ({ meets: { hasBegun, undated } }: FlyerFacts) => {
  if (hasBegun) return 'begun'
  return undated === 'past' ? 'either' : 'starting'
}

/** What the group does: what was chosen, else what every group does. */
function openingText(facts: FlyerFacts, words: Words, formats: Formats): string {
  const opening = openingOf(facts)
  if (facts.does.length === 0) return words.opening[opening]
  return words.meet[opening](formats.list(facts.does.map((each) => words.does[each])))
}

/** What fits on a strip; the flyer itself has more room. */
const shortName = ({ name }: FlyerFacts): string | undefined =>
  name !== undefined && name.length > longestName ? undefined : name

function whoText({ audience, mayCome, ages }: FlyerFacts, words: Words): string | undefined {
  const old = ages && words.ages[ages]
  if (mayCome !== undefined) return together(sentence(mayCome), old && sentence(headline(old)))
  if (audience === undefined) return undefined
  return old === undefined ? words.who[audience] : words.withAges(words.who[audience], old)
}

/** Where neither town nor place is known, a line to fill in; never for a home, whose address stands on no paper. */
function whereRow({ where }: FlyerFacts, words: Words): Said {
  const { inRoom, online, hidden, isHome, isConfirmed, place, address, area } = where
  const isKnown = area !== undefined || (isConfirmed && (place ?? address) !== undefined)
  return isKnown || !inRoom || online || hidden || isHome ? whereText(where, words.meets) : null
}

/** A group without a day says how to hear of it; one with a day also says how a newcomer comes in. Each on a line of its own. */
function whenRow({ meets, openness, where }: FlyerFacts, words: Words, formats: Formats): Said {
  if (where.hidden) return words.askFirst
  const when = whenText(meets, words.meets, formats, 'rhythmShort')
  const first = meets.first && words.meets.firstOn(formats.longDate(meets.first))
  const written = meets.written.first && words.meets.firstOn(meets.written.first)
  // Nothing is known yet: a line to fill in.
  if (when === undefined && written === undefined && meets.undated === 'notSet') return null
  const comes = meets.mayMove ? words.mayMove : openness && words.newcomers[openness]
  return (
    [when, ...(meets.isDated ? [first, comes] : [written, meets.undated && words.meets.undated[meets.undated]])]
      .filter((line) => line !== undefined)
      .join('\n') || null
  )
}

/** Neutral, for somebody who carries it home in a pocket. */
const stripLines = (facts: FlyerFacts, words: Words, formats: Formats): readonly Said[] => {
  const { isNameNeutral, meets, contact } = facts
  const name = shortName(facts)
  const { to: _to, zone: _zone, ...withoutEnd } = meets
  const when = meets.isDated ? whenText(withoutEnd, words.meets, formats, 'rhythmShort') : undefined
  return [
    strong(name !== undefined && isNameNeutral ? name : words.strip),
    ...(when === undefined ? [] : [when]),
    contact ?? null,
  ]
}
