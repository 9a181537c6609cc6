import { readdirSync, readFileSync } from 'node:fs'
import type { OpenedFile } from '#domain/files/openFile.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { newEntry } from '#domain/desk/entry.ts'
import { envelopeText } from '#domain/plan/envelope.ts'
import { htmlFile } from '#planFile/htmlFile.ts'
import { example } from '#words/en/example.ts'
import { copyOfOld } from './copyOfOld.ts'
import { envelopeWith } from './envelopeWith.ts'
import { language } from './language.ts'

/** As large as a file that is read at all. */
const most = 1_900_000
const full = envelopeWith(eveningTide('2026-11-23', example))
const plain = envelopeText(full)

/** A whole file of a plan, as it is saved. */
export const wholeFile: string = htmlFile(copyOfOld(full, newEntry('plan1')), {
  language: language.id,
  title: 'Plan',
  lead: 'Read me',
  rows: [{ heading: 'People', lines: ['Ines\nHours: 6'] }],
})

const times = (part: string, bytes: number) => part.repeat(Math.floor(bytes / part.length))
const inList = (list: string, junk: string) => plain.replace(`"${list}":[`, `"${list}":[${junk}`)
const packetOf = (suggestions: string) =>
  `{"kind":"self-help-session","version":1,"planId":"plan1","name":"","on":"2026-11-20","session":"s","by":"","suggestions":[${suggestions}]}`
const page = (data: string) =>
  `<script type="application/json" id="plan" data-version="2" data-sha256="${'0'.repeat(64)}">${data}</script>`

/** Files that are meant to hold the page up, by name; made, because they are too large to keep. */
export const hugeFiles: Readonly<Record<string, () => string>> = {
  'one long answer, as large as may be': () =>
    page(plain.replace('"problem":{"value":"', `"problem":{"value":"${times('Stroke and after. ', most)}`)),
  'nothing but the beginning of a string': () => page(`"${times('\\', most)}`),
  'quotes and backslashes': () => page(times('"\\\\"', most)),
  'nothing but commas': () => page(times(',', most)),
  'nothing but opened brackets': () => page(times('[', most)),
  'brackets opened and closed, 400 deep, again and again': () =>
    page(`[${times(`${'['.repeat(400)}${']'.repeat(400)},`, most)}0]`),
  'nothing of ours, and long': () => times('My holiday. ', most),
  'markup without end': () => times('<script type="application/json" id="plan"', most),
  'a million numbers for rules': () => page(inList('rules', times('7,', most))),
  'as many numbers for rules as are looked at': () => page(inList('rules', times('7,', 50_000))),
  'as many empty rules': () => page(inList('rules', times('{},', 40_000))),
  'as many rules with wrong words': () => page(inList('rules', times('{"id":"a","words":{"value":7}},', 170_000))),
  'as many whole rules': () => page(inList('rules', times('{"id":"a","words":{"value":"Be kind"}},', 200_000))),
  'as many empty suggestions': () => page(inList('suggestions', times('{"by":7},', 80_000))),
  'as many wrong ticks': () =>
    page(
      plain.replace('"ticks":{', `"ticks":{${Array.from({ length: 28_000 }, (_, index) => `"t${index}":7,`).join('')}`),
    ),
  'as many wrong answers of no question': () =>
    page(
      plain.replace(
        '"about":{',
        `"about":{${Array.from({ length: 14_000 }, (_, index) => `"q${index}":{"value":7},`).join('')}`,
      ),
    ),
  'a packet of empty suggestions': () => page(packetOf(times('{},', 2_900).slice(0, -1))),
  'a packet of whole suggestions': () =>
    page(
      packetOf(
        Array.from(
          { length: 5000 },
          (_, index) => `{"id":"${index}","by":"","at":"2026-11-20","edit":{},"words":"","state":"open"}`,
        ).join(','),
      ),
    ),
  'a desk of empty sessions': () =>
    page(
      `{"kind":"self-help-copy","version":1,"envelope":${plain},"desk":{"kind":"self-help-desk","version":1,"sessions":[${times('{},', 40_000)}{}]}}`,
    ),
  'a lock as large as may be': () =>
    page(`{"kind":"locked-copy","version":1,"recipe":{},"sealed":"sealed1:${times('A', most)}"}`),
}

const folder = new URL('../corpus/', import.meta.url)
interface CorpusFile {
  readonly name: string
  readonly text: string
  readonly is: OpenedFile['is']
}
const kinds: readonly OpenedFile['is'][] = [
  'plan',
  'salvaged',
  'packet',
  'locked',
  'newer',
  'damaged',
  'notAPlan',
  'tooMuch',
]

/** The small ones, with what must be said of each. */
export const corpus: readonly CorpusFile[] = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => {
    const is = kinds.find((kind) => name.startsWith(`${kind}-`))
    if (!is) throw new Error(`the name of ${name} does not say what must be said of it`)
    return { name, text: readFileSync(new URL(name, folder), 'utf8'), is }
  })
