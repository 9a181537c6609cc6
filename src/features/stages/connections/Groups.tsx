import { byKind, type Connection } from '#domain/stages/coverage.ts'
import { useWords } from '#wording/words.ts'
import { Ruled } from '#ui/page/Ruled.tsx'
import { ConnectionRow } from './ConnectionRow.tsx'

interface Props {
  readonly connections: readonly Connection[]
  readonly sayNo: (connection: Connection, name: string) => void
}

/** The connections, grouped by kind. */
export function Groups({ connections, sayNo }: Props) {
  const words = useWords('connections')
  return (
    <div className="con-groups">
      {byKind(connections).map(({ kind, connections: own }) => {
        const { name, who } = kind === undefined ? words.noKind : words.kinds[kind]
        const id = `con-kind-${kind ?? 'unsaid'}`
        return (
          <section key={id} className="section con-group" aria-labelledby={id}>
            <div className="con-group-head">
              <h2 id={id}>{name}</h2>
              <p>{who}</p>
            </div>
            <Ruled>
              {own.map((connection) => (
                <ConnectionRow key={connection.id} of={connection} sayNo={sayNo} />
              ))}
            </Ruled>
          </section>
        )
      })}
    </div>
  )
}
