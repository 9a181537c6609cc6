import type { OrderLine } from '#domain/documents/orderLines.ts'
import type { RunningOrderFacts } from '#domain/documents/runningOrder.ts'
import { shortTurn } from '#domain/stages/meetingPicture.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Said, Text } from '../../blocks/block.ts'

type Words = Pick<Bundles, 'runningOrderPaper' | 'purpose'>

/** The parts of the meeting, each with its time, what happens, and who sees to it. */
export function orderTable(facts: RunningOrderFacts, words: Words, formats: Formats): readonly Block[] {
  const { order } = words.runningOrderPaper
  const time = (line: OrderLine): Said =>
    facts.start === undefined ? orNull(line.from, formats.number) : orNull(line.at, formats.time)
  const rows = facts.lines.map((line, index): readonly Said[] => [
    time(line),
    orNull(line.minutes, formats.number),
    whatOf(line, index, facts, words, formats),
    line.who ?? null,
  ])
  const end =
    facts.start === undefined || facts.end === undefined
      ? []
      : [[formats.time(facts.end), null, strong(order.end), null] satisfies readonly Said[]]
  // Short turns of one round are worth a word; a closing sentence is meant to be short.
  const isShort = facts.lines.some((line) => line.std === 'sharing' && line.each !== undefined && line.each < shortTurn)
  return [
    ...(facts.isOurOrder ? [{ kind: 'paragraph', text: order.ours, tone: 'soft' } satisfies Block] : []),
    {
      kind: 'table',
      caption: order.caption,
      head: [
        facts.start === undefined ? order.head.minute : order.head.at,
        order.head.minutes,
        order.head.what,
        order.head.who,
      ],
      rows: [...rows, ...end],
      widths: [12, 7, 62, 19],
      heights: heightsOf(facts.lines),
    },
    ...(isShort ? [{ kind: 'paragraph', text: order.tooShort, tone: 'soft' } satisfies Block] : []),
  ]
}

function whatOf(line: OrderLine, index: number, facts: RunningOrderFacts, words: Words, formats: Formats): Text {
  const { order } = words.runningOrderPaper
  const title =
    line.title ??
    (line.std === undefined
      ? order.part(formats.number(index + 1))
      : words.purpose.meeting.parts.standard[line.std].title)
  const about = [
    ...(line.std === undefined ? [] : [order.about[line.std](facts)]),
    ...(line.each === undefined ? [] : [order.each(formats.number(line.each))]),
  ]
  return about.length === 0 ? strong(title) : [{ text: title, strong: true }, { text: `\n${about.join(' ')}` }]
}

const strong = (text: string): Text => [{ text, strong: true }]
const orNull = <T>(value: T | undefined, say: (value: T) => string): Said => (value === undefined ? null : say(value))

/** Inches that the parts of a meeting share on the sheet to lead from: the height of a row is its minutes. */
const scale = { all: 2.4, least: 0.3 }

function heightsOf(lines: RunningOrderFacts['lines']): readonly number[] {
  const total = lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  return total === 0
    ? []
    : lines.map(({ minutes }) => Math.round(100 * Math.max(scale.least, (scale.all * (minutes ?? 0)) / total)) / 100)
}
