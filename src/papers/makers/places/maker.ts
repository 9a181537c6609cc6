import { placesFacts, type PlacesFacts } from '#domain/documents/places.ts'
import { isSeveral } from '#domain/documents/group.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { heading, list, paragraph, row, rows } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { askedIn, type Needs } from './asked.ts'
import { nameOf, tables } from './tables.ts'

type Words = Bundles['placesPaper']

export const placesMaker = maker({
  id: 'places',
  bundles: ['placesPaper'],
  make: ({ now, naming, words: { placesPaper: words }, formats }) => {
    const facts = placesFacts(now, naming)
    const needs = needsOf(facts, words, formats)
    const blocks: readonly Block[] = [
      ...(facts.inRoom
        ? forRoom(facts, needs, isSeveral(now) ? words.phone.say : words.phone.sayOne, words, formats)
        : []),
      ...forScreen(facts, words),
    ]
    return {
      title: facts.inRoom ? words.title : words.onlineTitle,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      blocks,
      ...(facts.hidden ? { foot: words.inside } : {}),
    }
  },
})

const needsOf = ({ needs }: PlacesFacts, words: Words, formats: Formats): Needs => {
  const days = new Map<string, string>(Object.entries(words.weekdays))
  return {
    weekday: needs.weekday === undefined ? undefined : days.get(String(needs.weekday)),
    time: needs.time === undefined ? undefined : formats.time(needs.time),
    people: needs.people === undefined ? undefined : formats.number(needs.people),
  }
}

function forRoom(facts: PlacesFacts, needs: Needs, say: string, words: Words, formats: Formats): readonly Block[] {
  const { need, phone, visit, compare, choice } = words
  const ask = askedIn(words, needs)
  return [
    ...heading(need.heading),
    ...rows([
      row(need.slot, needs.weekday === undefined ? null : need.on(needs.weekday, needs.time)),
      row(need.people, needs.people === undefined ? null : need.peopleOf(needs.people)),
      row(need.dates, facts.dates.length === 0 ? null : words.listed(facts.dates.map(formats.date))),
    ]),
    ...heading(phone.heading),
    ...paragraph(say, { tone: 'spoken', passage: 'call' }),
    ...list(facts.phone.map((each) => ask(each).ask)),
    ...paragraph(phone.offer, { tone: 'soft' }),
    ...heading(visit.heading),
    ...list(facts.visit.map((each) => ask(each).ask)),
    { kind: 'pageBreak' },
    ...heading(compare.heading),
    ...paragraph(compare.text, { tone: 'soft' }),
    ...tables(facts, needs, words, formats),
    ...(facts.places.some(({ fit }) => fit !== undefined) ? paragraph(compare.fitNote, { tone: 'soft' }) : []),
    ...heading(choice.heading),
    ...rows([
      row(choice.chosen, facts.chosen && nameOf(facts.chosen, words, formats)),
      row(choice.why, facts.why, 2),
      row(choice.reserve, facts.reserve && nameOf(facts.reserve, words, formats)),
    ]),
  ]
}

function forScreen({ screen }: PlacesFacts, { online }: Words): readonly Block[] {
  if (screen === undefined) return []
  return [
    ...heading(online.heading),
    ...rows([
      row(online.platform, screen.platform),
      row(online.host, screen.host),
      row(online.coHost, screen.coHost),
      row(online.dialIn, screen.dialIn),
      row(online.timeLimit, screen.timeLimit),
      row(online.waitingRoom, screen.waitingRoom && online.waiting[screen.waitingRoom]),
    ]),
    ...paragraph(online.test),
  ]
}
