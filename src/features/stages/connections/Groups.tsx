import { byKind, type Connection } from '#domain/stages/coverage.ts'
import { useNameOf } from '#wording/people.ts'
import { useWords } from '#wording/words.ts'
import { firstRows } from '#ui/page/firstRows.ts'
import { Ruled } from '#ui/page/Ruled.tsx'
import { usePieces } from '#ui/page/usePieces.ts'
import { ConnectionRow } from './ConnectionRow.tsx'

interface Props {
  readonly connections: readonly Connection[]
  readonly sayNo: (connection: Connection, name: string) => void
}

/** The connections, grouped by kind. */
export function Groups({ connections, sayNo }: Props) {
  const words = useWords('connections')
  const nameOf = useNameOf()
  const groups = byKind(connections).map(({ kind, connections: rows }) => ({ kind, rows }))
  // A row has its five choices: fewer of them fill a page.
  const shown = usePieces(connections.length, { first: 12, piece: 6 })
  return (
    <div className="con-groups">
      {firstRows(groups, shown).map(({ kind, rows, there }) => {
        const { name, who } = kind === undefined ? words.noKind : words.kinds[kind]
        const id = `con-kind-${kind ?? 'unsaid'}`
        return (
          <section key={id} className="section con-group" aria-labelledby={id}>
            <div className="con-group-head">
              <h2 id={id}>{name}</h2>
              <p>{who}</p>
            </div>
            <Ruled>
              {rows.slice(0, there).map((connection) => (
                <ConnectionRow key={connection.id} of={connection} owner={nameOf(connection.owner)} sayNo={sayNo} />
              ))}
            </Ruled>
          </section>
        )
      })}
    </div>
  )
}
