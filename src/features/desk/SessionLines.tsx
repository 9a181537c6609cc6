import type { SessionSummary } from '#domain/desk/entry.ts'
import type { SessionFacts } from '#domain/desk/record.ts'
import { takenHome } from '#domain/desk/takenHome.ts'
import { isDate } from '#domain/dates.ts'
import { momentOf } from '#asking/instant.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Heading, type Level } from '#ui/page/Heading.tsx'

/** The day of a session in words. */
export function useSessionDay({ startedAt }: SessionFacts): string {
  const formats = useFormats()
  const { unknownDay } = useWords('desk').record.sessions
  const moment = momentOf(startedAt)
  return moment ? formats.date(moment.day) : unknownDay
}

/** What is told of a session on the page and on the paper alike: all but the private notes. */
export function SessionLines({ session, level }: { readonly session: SessionFacts; readonly level: Level }) {
  const words = useWords('desk').record.sessions
  const formats = useFormats()
  const start = momentOf(session.startedAt)
  const end = momentOf(session.endedAt ?? '')
  const when = [
    ...(start ? [end ? `${formats.time(start.time)} – ${formats.time(end.time)}` : formats.time(start.time)] : []),
    ...(session.endedAt === undefined
      ? [words.running]
      : session.minutes === undefined
        ? []
        : [words.minutes(session.minutes)]),
  ]
  return (
    <>
      {when.length > 0 && <p>{when.join(' · ')}</p>}
      {session.present.length > 0 && (
        <p>
          {words.present}:{' '}
          <span dir="auto" translate="no">
            {session.present.join(', ')}
          </span>
        </p>
      )}
      <p className="counsel-typed">
        {session.topic === '' ? (
          <span className="soft">{words.noTopic}</span>
        ) : (
          <>
            {words.topic}:{' '}
            <b dir="auto" translate="no">
              {session.topic}
            </b>
          </>
        )}
      </p>
      {session.captured.length > 0 && (
        <>
          <Heading level={level}>{words.captured}</Heading>
          <ul>
            {session.captured.map((line) => (
              <li key={line.id}>
                <span dir="auto" translate="no">
                  {line.words}
                </span>{' '}
                <span className="soft">({words.sorted[line.as]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {session.summary && <Summary summary={session.summary} level={level} />}
    </>
  )
}

function Summary({ summary, level }: { readonly summary: SessionSummary; readonly level: Level }) {
  const words = useWords('desk').record.sessions
  const formats = useFormats()
  const until = (text: string) => (isDate(text) ? formats.date(text) : text)
  const { decided, waiting, added, open, tasks, think } = takenHome(summary)
  const parts = [
    { label: words.decided, lines: decided },
    { label: words.waiting, lines: waiting },
    { label: words.added, lines: added },
    { label: words.open, lines: open },
    { label: words.tasks, lines: tasks.map((task) => words.task(task.words, task.who, until(task.until))) },
    { label: words.think, lines: think === undefined ? [] : [think] },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <>
      <Heading level={level}>{words.summary}</Heading>
      {parts.length === 0 && <p className="soft">{words.empty}</p>}
      <ul>
        {parts.map(({ label, lines }) => (
          <li key={label}>
            {label}
            <Lines of={lines} />
          </li>
        ))}
      </ul>
      {summary.suggested.length > 0 && (
        <>
          <Heading level={level}>{words.suggested}</Heading>
          <Lines of={summary.suggested.map((each) => `${each.words} (${words.states[each.state]})`)} />
        </>
      )}
    </>
  )
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same words may stand twice, and nothing moves
        <li key={at} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}
