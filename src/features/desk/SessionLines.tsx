import type { Told } from '#papers/makers/record/told.ts'
import { useWords } from '#wording/words.ts'

/** What is told of a session on its record's page: all but the private notes. */
export function SessionLines({ of: { when, present, topic, captured, takenAlong, suggested } }: { readonly of: Told }) {
  const words = useWords('desk').record.sessions
  return (
    <>
      {when !== undefined && <p>{when}</p>}
      {present !== undefined && (
        <p>
          {words.present}:{' '}
          <span dir="auto" translate="no">
            {present}
          </span>
        </p>
      )}
      <p className="counsel-typed">
        {topic === undefined ? (
          <span className="soft">{words.noTopic}</span>
        ) : (
          <>
            {words.topic}:{' '}
            <b dir="auto" translate="no">
              {topic}
            </b>
          </>
        )}
      </p>
      {captured.length > 0 && (
        <>
          <h4>{words.captured}</h4>
          <ul>
            {captured.map((line) => (
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
      {takenAlong !== undefined && (
        <>
          <h4>{words.summary}</h4>
          {takenAlong.length === 0 && <p className="soft">{words.empty}</p>}
          <ul>
            {takenAlong.map(({ label, lines }) => (
              <li key={label}>
                {label}
                <Lines of={lines} />
              </li>
            ))}
          </ul>
        </>
      )}
      {suggested.length > 0 && (
        <>
          <h4>{words.suggested}</h4>
          <Lines of={suggested} />
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
