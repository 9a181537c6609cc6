import type { LogEntry } from '#domain/stages/contactLog.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** One entry of the log in a line or two: day, how, what came of it, by whom, and the note. */
export function EntryLine({ of: { on, how, outcome, by, note, written } }: { readonly of: LogEntry }) {
  const { log, entry } = useWords('connections')
  const { date } = useFormats()
  const name = useNameOf()(by)
  const rest = [
    ...(how === undefined ? [] : [entry.how[how]]),
    ...(outcome === undefined ? [] : [entry.outcome[outcome]]),
    ...(name === undefined ? [] : [log.by(name)]),
  ]
  return (
    <div className="con-entry">
      <p>
        <b>{on === undefined ? (written?.on ?? log.noDay) : date(on)}</b>
        {rest.map((part) => (
          <span key={part}> · {part}</span>
        ))}
      </p>
      {note !== undefined && (
        <p dir="auto" translate="no">
          {note}
        </p>
      )}
    </div>
  )
}
