import type { AskedOfPlace, PlaceFact, PlacesFacts } from '#domain/documents/places.ts'
import { knockOuts, onVisit, weighted } from '#domain/plan/criteria.ts'
import { mostCompared } from '#domain/stages/placeComparison.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Said } from '../../blocks/block.ts'
import { heading } from '../../blocks/build.ts'
import { sentence } from '../../making/sentences.ts'
import { askedIn, type Needs } from './asked.ts'

type Words = Bundles['placesPaper']
/** A place, or an empty column for one that is yet to be found. */
type Column = PlaceFact | undefined

export const nameOf = ({ name, kind, number }: PlaceFact, words: Words, formats: Formats): string =>
  name ?? (kind && words.kinds[kind]) ?? words.compare.unnamed(formats.number(number))

/** Three places beside one another on each table; where there are fewer, empty columns to fill in by hand. */
export function tables(facts: PlacesFacts, needs: Needs, words: Words, formats: Formats): readonly Block[] {
  const count = Math.max(1, Math.ceil(facts.places.length / mostCompared))
  return Array.from({ length: count }, (_, at) => at * mostCompared).flatMap((from) => {
    const columns = Array.from({ length: mostCompared }, (_, at) => facts.places[from + at])
    const caption = words.compare.caption(formats.number(from + 1), formats.number(from + mostCompared))
    return [...(count > 1 ? heading(caption, 3) : []), table(columns, caption, facts, needs, words, formats)]
  })
}

function table(
  columns: readonly Column[],
  caption: string,
  facts: PlacesFacts,
  needs: Needs,
  words: Words,
  formats: Formats,
): Block {
  const { compare } = words
  const ask = askedIn(words, needs)
  const line = (label: string, cell: (place: PlaceFact) => string | undefined): readonly Said[] => [
    label,
    ...columns.map((place) => (place && cell(place)) ?? null),
  ]
  const found = (what: AskedOfPlace) => line(ask(what).short, (place) => findingText(place, what, words))
  const hasBlank = columns.some((place) => place === undefined)
  const rows = [
    line(compare.lacks, (place) => lacksText(place, words)),
    line(compare.toAsk, (place) =>
      place.toAsk.length === 0 ? compare.toAskNone : words.listed(place.toAsk.map((what) => ask(what).short)),
    ),
    ...knockOuts.map(found),
    ...weighted.map(found),
    ...onVisit.map(found),
    line(hasBlank ? compare.name : compare.address, (place) => (place.isHome ? compare.home : place.address)),
    line(compare.contact, ({ contact }) => contact),
    line(compare.cost, ({ cost }) => cost),
    line(compare.timesFree, ({ timesFree }) => timesFree),
    line(compare.inCharge, ({ inCharge }) => inCharge),
    line(compare.cancelNotice, ({ cancelNotice }) =>
      cancelNotice === undefined ? undefined : compare.days(formats.number(cancelNotice)),
    ),
    line(compare.seen, ({ visitNote }) => visitNote),
    line(
      compare.learned,
      ({ learnedBy, learnedOn }) =>
        [learnedBy, learnedOn && formats.date(learnedOn)].filter(Boolean).join(', ') || undefined,
    ),
    ...(facts.places.some(({ fit }) => fit !== undefined)
      ? [line(compare.fit, (place) => fitText(place, words, formats))]
      : []),
  ]
  return {
    kind: 'table',
    caption,
    head: [
      compare.what,
      ...columns.map((place) => (place === undefined ? compare.another : nameOf(place, words, formats))),
    ],
    rows,
    widths: [3, 4, 4, 4],
  }
}

/** What rules it out or may do so. Left empty while a must-have is still to ask: "nothing" would be too early. */
function lacksText({ lacks, toAsk }: PlaceFact, { compare, criteria, listed }: Words): string | undefined {
  if (lacks.length > 0) return listed(lacks.map(({ what, how }) => criteria.lacks[what][how]))
  return toAsk.some((what) => knockOuts.some((must) => must === what)) ? undefined : compare.lacksNone
}

/** "Yes. The door closes." What is unknown is left empty, unless there is a note about it. */
function findingText({ found }: PlaceFact, what: AskedOfPlace, words: Words): string | undefined {
  const { finding, note } = found[what]
  if (finding === 'unknown') return note
  return note === undefined ? words.findings[finding] : `${sentence(words.findings[finding])} ${note}`
}

const fitText = ({ fit }: PlaceFact, { compare }: Words, formats: Formats): string | undefined =>
  fit &&
  compare.fitOf(
    formats.number(fit.points),
    formats.number(fit.most),
    fit.pending === 0 ? undefined : formats.number(fit.pending),
  )
