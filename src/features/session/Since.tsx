import { endedIn, type DeskEntry } from '#domain/desk/entry.ts'
import { momentOf } from '#plan/instant.ts'
import { useSince } from '#wording/useSince.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useLastTime } from './useLastTime.ts'

/** What the plan and the two of you have behind you since the last session. */
export function Since({ entry }: { readonly entry: DeskEntry }) {
  const words = useWords('session').opening.since
  const formats = useFormats()
  const last = endedIn(entry).at(-1)
  const before = useLastTime(last?.endedAt)
  const linesOf = useSince()
  if (!last) return null
  const day = momentOf(last.endedAt ?? '')?.day
  const lines = before ? linesOf(before) : []
  const { tasks = [], think, open = [] } = last.summary ?? {}
  return (
    <section className="section" aria-labelledby="session-since">
      <h2 id="session-since">{words.title}</h2>
      {last.topic !== '' && <p dir="auto">{words.topic(last.topic)}</p>}
      {tasks.length > 0 && (
        <>
          <p>{words.tasks}</p>
          <ul>
            {tasks.map((task) => (
              <li key={`${task.words}/${task.who}`} dir="auto">
                {words.task(task.words, task.who, task.until)}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <p>{words.open}</p>
          <ul>
            {open.map((line) => (
              <li key={line} dir="auto" translate="no">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {think !== undefined && think !== '' && <p dir="auto">{words.think(think)}</p>}
      {lines.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <LineFold summary={words.changed(lines.length)}>
          {() => (
            <>
              {day !== undefined && <p>{words.from(formats.dayAndDate(day))}</p>}
              <ul>
                {lines.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </>
          )}
        </LineFold>
      )}
    </section>
  )
}
