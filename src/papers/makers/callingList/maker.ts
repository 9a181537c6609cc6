import { callingListFacts, type CallFact, type CallingListFacts, type LogFact } from '#domain/documents/callingList.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Said } from '../../blocks/block.ts'
import { heading, list, paragraph } from '../../blocks/build.ts'
import { maker } from '../../making/maker.ts'

type Words = Bundles['callingListPaper']

/** Empty rows for what comes up at the desk of a stranger. */
const blankCalls = 4
const blankLog = 8

export const callingListMaker = maker({
  id: 'callingList',
  bundles: ['callingListPaper'],
  make: ({ now, naming, words: { callingListPaper: words }, formats }) => {
    const facts = callingListFacts(now, naming)
    const blocks: readonly Block[] = [
      ...paragraph(words.text, { tone: 'soft' }),
      ...(facts.hidden ? paragraph(words.hidden) : []),
      ...facts.kinds.flatMap(({ kind, calls }) => [
        ...heading(kind === undefined ? words.noKind : words.kinds[kind].name),
        ...(kind === undefined ? [] : paragraph(words.needs(words.kinds[kind].needs), { tone: 'soft' })),
        callTable(words.caption(kind === undefined ? words.noKind : words.kinds[kind].name), calls, 0, words, formats),
      ]),
      ...(facts.kinds.length === 0 ? [] : heading(words.blank)),
      callTable(words.caption(words.blank), [], facts.kinds.length === 0 ? blankCalls * 3 : blankCalls, words, formats),
      ...(facts.saidNo.length === 0
        ? []
        : [
            ...heading(words.no.heading),
            ...paragraph(words.no.text, { tone: 'soft' }),
            ...list(facts.saidNo.map((each) => nameOf(each, words))),
          ]),
      { kind: 'pageBreak' },
      ...heading(words.log.heading),
      ...paragraph(words.log.text, { tone: 'soft' }),
      logTable(facts, words, formats),
    ]
    return {
      title: words.title,
      lines: facts.group === undefined ? [] : [facts.group],
      as: 'sheet',
      wide: true,
      blocks,
      ...(facts.hidden ? { foot: words.inside } : {}),
    }
  },
})

/** The organization, else the suggestion it was taken from. */
function nameOf({ organization, std }: CallFact | LogFact, { offers, blank }: Words): string {
  const suggested = new Map<string, string>(Object.entries(offers))
  return organization ?? suggested.get(std ?? '') ?? blank
}

const inOne = (...parts: readonly (string | undefined)[]): Said =>
  parts.filter((part) => part !== undefined && part !== '').join(', ') || null

function callTable(caption: string, calls: readonly CallFact[], blank: number, words: Words, formats: Formats): Block {
  const { head } = words
  const rows = calls.map((call) => [
    nameOf(call, words),
    inOne(call.contact, call.reach, call.introducedBy && words.introduced(call.introducedBy)),
    words.states[call.state],
    call.lastOn === undefined ? null : formats.paperDate(call.lastOn),
    inOne(call.nextOn && formats.paperDate(call.nextOn), call.nextWhat),
    call.owner ?? null,
    null,
  ])
  return {
    kind: 'table',
    caption,
    head: [head.who, head.reach, head.state, head.last, head.next, head.owner, head.said],
    rows,
    widths: [5, 5, 3, 2, 5, 3, 7],
    ...(blank > 0 ? { blank } : {}),
  }
}

function logTable({ log }: CallingListFacts, words: Words, formats: Formats): Block {
  const { head, heading: caption, resultOf } = words.log
  const rows = log.map((each) => [
    nameOf(each, words),
    each.contact ?? null,
    each.sentOn === undefined ? null : formats.date(each.sentOn),
    inOne(each.followedOn && formats.date(each.followedOn), each.how && words.how[each.how]),
    resultOf(
      each.outcome === undefined ? each.state && words.states[each.state] : words.outcomes[each.outcome],
      each.note,
    ) || null,
    each.nextOn === undefined ? null : formats.date(each.nextOn),
  ])
  return {
    kind: 'table',
    caption,
    head: [head.name, head.place, head.sent, head.follow, head.result, head.next],
    rows,
    widths: [5, 4, 4, 5, 5, 4],
    blank: blankLog,
  }
}
