import { agendaFacts, type AgendaFacts, type TalkName } from '#domain/documents/agenda.ts'
import { isTalk } from '#domain/timeline/shown.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'
import { heading, list, paragraph, row, rows } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'
import { together } from '../../making/sentences.ts'
import { itemQuestionOn } from '../../making/itemQuestionOn.ts'
import { askedIn, labelOf, pageOf, type AskingWords } from './labelOf.ts'

type Words = AskingWords & Pick<Bundles, 'agendaPaper' | 'shell'>

export const agendaMaker = maker({
  id: 'agenda',
  bundles: ['agendaPaper', ...askedIn],
  nameOf: ({ now, naming, subject, words, formats }) => {
    const { talk, date } = agendaFacts(now, naming, subject)
    const { title, nameOf } = words.agendaPaper
    return talk === undefined
      ? title
      : nameOf(formats.number(talk.number), talkTitle(talk, words), date && formats.date(date))
  },
  make: ({ now, naming, subject, words, formats }) => {
    const { agendaPaper } = words
    const facts = agendaFacts(now, naming, subject)
    return {
      title: facts.talk === undefined ? agendaPaper.title : agendaPaper.titleOf(talkTitle(facts.talk, words)),
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      ...(facts.hidden ? { foot: agendaPaper.inside } : {}),
      blocks: [
        ...rows(head(facts, words, formats)),
        ...lastTime(facts, words, formats),
        ...fromPlan(facts, words, itemQuestionOn(now, naming, words, formats)),
        ...prompts(facts, words),
        ...outcome(facts, words, formats),
      ],
    }
  },
})

/** By the guide's name, else by its topics, else by its number. */
function talkTitle({ std, topics, number }: TalkName, { purpose: { talks } }: Words): string {
  if (std !== undefined && isTalk(std)) return talks.standard[std].title
  const named = topics.map((topic) => talks.fields.topics.options[topic])
  return named.length === 0 ? talks.unnamed(number) : talks.several(named)
}

function head(
  { date, where, minutes, facilitator, came, isHeld }: AgendaFacts,
  { agendaPaper: { labels, ...words } }: Words,
  formats: Formats,
) {
  return [
    row(labels.date, date && formats.longDate(date)),
    ...(isHeld ? [] : [row(labels.times, null)]),
    row(labels.where, where),
    ...(isHeld ? [] : [row(labels.length, minutes === undefined ? null : words.minutes(formats.number(minutes)))]),
    row(labels.facilitator, facilitator === 'counselor' ? words.counselor : facilitator?.name),
    ...(isHeld ? [] : [row(labels.minutes, null)]),
    row(isHeld ? labels.wereHere : labels.here, came.length === 0 ? null : formats.list(came)),
  ]
}

function lastTime({ last }: AgendaFacts, words: Words, formats: Formats): readonly Block[] {
  if (last === undefined) return []
  const { last: said } = words.agendaPaper
  const of = said.of(talkTitle(last.talk, words), last.date && formats.date(last.date))
  return [
    ...heading(said.heading),
    ...paragraph(of, { tone: 'soft' }),
    ...(last.decided.length === 0 ? [{ kind: 'lines', count: 2 } as const] : list(last.decided)),
  ]
}

function fromPlan({ points }: AgendaFacts, words: Words, ofItem: ReturnType<typeof itemQuestionOn>): readonly Block[] {
  if (points.length === 0) return []
  const { plan, gone } = words.agendaPaper
  const lines = points.map((point) => [
    together(labelOf(point, words, ofItem) ?? gone, pageOf(point, words)) ?? gone,
    null,
  ])
  return [
    ...heading(plan.heading),
    ...paragraph(plan.text, { tone: 'soft' }),
    { kind: 'table', caption: plan.heading, head: [plan.question, plan.answer], rows: lines, widths: [1, 1] },
  ]
}

/** Questions to choose from; on a sheet without a topic, lines for one's own. */
function prompts({ talk, isHeld }: AgendaFacts, words: Words): readonly Block[] {
  if (isHeld) return []
  const { topics: topicHeading, own, pick } = words.agendaPaper
  const { prompts: bank, fields } = words.purpose.talks
  if (talk === undefined || talk.topics.length === 0) return [...heading(own), { kind: 'lines', count: 4 }]
  return talk.topics.flatMap((topic, at) => [
    ...heading(topicHeading(fields.topics.options[topic])),
    ...(at === 0 ? paragraph(pick, { tone: 'soft' }) : []),
    ...list(bank[topic].map(({ ask }) => ask)),
  ])
}

function outcome({ isHeld, decided, notes, next }: AgendaFacts, words: Words, formats: Formats): readonly Block[] {
  const { agendaPaper: paper } = words
  const { labels } = paper
  const table: Block = {
    kind: 'table',
    caption: paper.decided.caption,
    head: [paper.decided.what, paper.decided.who, paper.decided.until],
    rows: [],
    widths: [6, 2, 2],
    blank: 5,
  }
  return [
    ...(isHeld ? [] : [...heading(paper.notices), { kind: 'lines', count: 2 } as const]),
    ...heading(paper.notes),
    ...(notes === undefined ? [{ kind: 'lines', count: 5 } as const] : paragraph(notes)),
    ...(decided.length > 0 ? [...heading(paper.held), ...list(decided)] : [...heading(paper.decided.heading), table]),
    ...heading(paper.next),
    ...rows([
      row(labels.next, next?.date && formats.longDate(next.date)),
      row(labels.nextTopic, next && talkTitle(next.talk, words)),
      row(labels.nextFacilitator, null),
    ]),
  ]
}
