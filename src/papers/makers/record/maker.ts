import type { RecordFacts, SessionFacts } from '#domain/desk/record.ts'
import { longestFirst } from '#domain/names.ts'
import type { IsoDate } from '#domain/dates.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Paper, Text } from '../../blocks/block.ts'
import { heading, list, paragraph, part, rows } from '../../blocks/build.ts'
import { finished } from '../../blocks/finished.ts'
import { told } from './told.ts'

interface Making {
  readonly facts: RecordFacts
  /** The group, as the desk calls it. */
  readonly name: string
  /** The next appointment and how much of the agreed help is used, in words. */
  readonly next: string
  readonly help: readonly string[]
  readonly today: IsoDate
  readonly words: Bundles['desk']
  readonly formats: Formats
}

/**
 * A counselor's own record as paper, private notes and all. It is made of a `DeskEntry`, which fits no maker of a document:
 * it cannot stand in `makers.ts`, and so in no gallery, no file and no print of several papers.
 */
export function recordPaper({ facts, name, next, help, today, words: desk, formats }: Making): Paper {
  const { record: words, list: labels } = desk
  const { asked, role, founder, sessions } = facts
  return finished(
    {
      title: `${words.print.heading}: ${name}`,
      lines: [founder, words.print.made(formats.longDate(today))],
      as: 'sheet',
      blocks: [
        ...(asked === '' ? [] : paragraph(said(labels.asked, asked))),
        ...paragraph(next),
        ...paragraph(help.join(' · ')),
        ...(role ? paragraph(roleLine(role, words.role, formats)) : []),
        ...heading(words.notes.heading),
        ...paragraph(facts.notes === '' ? words.notes.none : facts.notes),
        ...(sessions.length === 0 ? [...heading(words.sessions.heading), ...paragraph(words.sessions.none)] : []),
        ...sessions.flatMap((session) => sessionBlocks(session, words, formats)),
      ],
      foot: words.print.foot,
    },
    longestFirst([
      name,
      founder,
      asked,
      facts.notes,
      role?.reporting,
      ...sessions.flatMap((each) => [
        ...each.present,
        each.topic,
        each.notes,
        ...each.captured.map((line) => line.words),
      ]),
    ]),
  )
}

const said = (label: string, text: string): Text => [{ text: `${label}: ` }, { text, strong: true }]

const roleLine = (
  { on, consent, reporting }: NonNullable<RecordFacts['role']>,
  words: Bundles['desk']['record']['role'],
  formats: Formats,
): string =>
  [
    `${words.heading}: ${words.on(formats.date(on))}`,
    consent ? words.consent : words.noConsent,
    ...(reporting.trim() === '' ? [] : [words.reporting, reporting]),
  ].join(' ')

function sessionBlocks(
  session: SessionFacts,
  { sessions: words, notes }: Bundles['desk']['record'],
  formats: Formats,
): readonly Block[] {
  const { day, when, present, topic, captured, takenAlong, suggested } = told(session, words, formats)
  return [
    ...heading(words.of(day)),
    ...paragraph(when),
    ...paragraph(present && `${words.present}: ${present}`),
    ...paragraph(topic === undefined ? words.noTopic : said(words.topic, topic)),
    ...part(words.captured, list(captured.map((line) => `${line.words} (${words.sorted[line.as]})`)), 3),
    ...(takenAlong === undefined
      ? []
      : part(
          words.summary,
          takenAlong.length === 0
            ? paragraph(words.empty)
            : rows(takenAlong.map(({ label, lines }) => ({ label, value: lines.join('\n') }))),
          3,
        )),
    ...part(words.suggested, list(suggested), 3),
    ...part(notes.heading, session.notes === '' ? [] : paragraph(session.notes), 3),
  ]
}
