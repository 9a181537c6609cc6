import type { GoingHome } from '#domain/desk/goingHome.ts'
import { longestFirst, namesIn } from '#domain/names.ts'
import { said, type Current } from '#domain/plan/current.ts'
import { momentOf } from '#plan/instant.ts'
import { short } from '#wording/short.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block, Paper } from '../../blocks/block.ts'
import { heading, list, paragraph, part, strong } from '../../blocks/build.ts'
import { finished } from '../../blocks/finished.ts'

interface Making {
  readonly facts: GoingHome
  readonly now: Current
  readonly words: Pick<Bundles, 'sessionSummary' | 'shell'>
  readonly formats: Formats
}

/** The page that a founder takes along from a session. It is no document of the plan: it is made of the session alone. */
export function summaryPaper({ facts, now, words: { sessionSummary: words, shell }, formats }: Making): Paper {
  const { founder, counselor, present, topic, decided, waiting, added, open, tasks, think, next } = facts
  const [from, to] = [momentOf(facts.startedAt), momentOf(facts.endedAt ?? '')]
  const typed = tasks.map((task) => task.words)
  return finished(
    {
      title: words.title,
      lines: [
        strong(short(said(now.sections.about.name) ?? shell.unnamed)),
        words.paper.who(founder, counselor, present),
        words.paper.when(
          from ? formats.longDate(from.day) : '',
          from ? formats.timeUntil(from.time, to?.time) : '',
          to ? formats.time(to.time) : '',
        ),
        ...(topic.trim() === '' ? [] : [words.paper.topic(topic)]),
      ],
      as: 'sheet',
      blocks: [
        ...heading(words.paper.decided(founder)),
        ...(decided.length === 0 ? paragraph(words.paper.decidedNone) : list(decided)),
        ...part(words.waiting(counselor), list(waiting)),
        ...part(words.added.heading, list(added)),
        ...part(words.open.heading, list(open)),
        ...steps(tasks, words),
        ...(think === undefined
          ? []
          : [...heading(words.paper.think), ...paragraph(think), { kind: 'lines', count: 2 } as const]),
        ...heading(words.next.heading),
        ...paragraph(appointment(next, words, formats)),
        ...paragraph(next.about?.trim() || undefined),
      ],
      foot: words.paper.foot,
    },
    longestFirst([...namesIn(now), founder, counselor, present, topic, think, next.about, ...typed]),
  )
}

function steps(tasks: GoingHome['tasks'], { tasks: words }: Bundles['sessionSummary']): readonly Block[] {
  if (tasks.length === 0) return []
  const { what, who, until, done } = words.columns
  return [
    ...heading(words.heading),
    {
      kind: 'table',
      caption: words.heading,
      head: [what, who, until, done],
      widths: [9, 4, 4, 2],
      // The last is for a tick.
      rows: tasks.map((task) => [task.words, task.who || null, task.until || null, null]),
    },
  ]
}

function appointment(
  { on, typed, time }: GoingHome['next'],
  { next: words }: Bundles['sessionSummary'],
  formats: Formats,
): string {
  const day = on === undefined ? (typed ?? '') : formats.longDate(on)
  return words.at(day, formats.time(time ?? '')) || words.none
}
