import { isDate } from '#domain/dates.ts'
import type { Captured } from '#domain/desk/entry.ts'
import type { SessionFacts } from '#domain/desk/record.ts'
import { takenHome } from '#domain/desk/takenHome.ts'
import { momentOf } from '#plan/instant.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'

type Words = Bundles['desk']['record']['sessions']

/** What is told of a session on the page and on the paper of a record alike: all but the private notes. */
export interface Told {
  readonly day: string
  readonly when: string | undefined
  readonly present: string | undefined
  readonly topic: string | undefined
  readonly captured: readonly Pick<Captured, 'id' | 'words' | 'as'>[]
  /** What the founder took along; undefined where the session has no summary. */
  readonly takenAlong: readonly { readonly label: string; readonly lines: readonly string[] }[] | undefined
  readonly suggested: readonly string[]
}

export function told(session: SessionFacts, words: Words, formats: Formats): Told {
  const start = momentOf(session.startedAt)
  const end = momentOf(session.endedAt ?? '')
  const from = start && formats.timeUntil(start.time, end?.time)
  const long = session.minutes === undefined ? undefined : words.minutes(session.minutes)
  const when = [
    from === undefined ? undefined : end ? `${from} – ${formats.time(end.time)}` : from,
    session.endedAt === undefined ? words.running : long,
  ].filter((each) => each !== undefined)
  return {
    day: start ? formats.date(start.day) : words.unknownDay,
    when: when.join(' · ') || undefined,
    present: session.present.join(', ') || undefined,
    topic: session.topic || undefined,
    captured: session.captured,
    takenAlong: session.summary && takenAlong(session.summary, words, formats),
    suggested: (session.summary?.suggested ?? []).map((each) => `${each.words} (${words.states[each.state]})`),
  }
}

function takenAlong(summary: NonNullable<SessionFacts['summary']>, words: Words, formats: Formats) {
  const { decided, waiting, added, open, tasks, think } = takenHome(summary)
  const until = (text: string) => (isDate(text) ? formats.date(text) : text)
  return [
    { label: words.decided, lines: decided },
    { label: words.waiting, lines: waiting },
    { label: words.added, lines: added },
    { label: words.open, lines: open },
    { label: words.tasks, lines: tasks.map((task) => words.task(task.words, task.who, until(task.until))) },
    { label: words.think, lines: think === undefined ? [] : [think] },
  ].filter(({ lines }) => lines.length > 0)
}
