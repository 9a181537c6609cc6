import { itemField } from '#domain/plan/field.ts'
import type { Connection } from '#domain/stages/coverage.ts'
import { useEdits, useReadOnly } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** Connections that said no, each with the way back. They were asked, so they come back as contacted. */
export function SaidNo({
  connections,
  broughtBack,
}: {
  readonly connections: readonly Connection[]
  readonly broughtBack: () => void
}) {
  const { list } = useWords('connections')
  const { choose } = useEdits()
  const readOnly = useReadOnly()
  const nameOf = useConnectionName()
  return (
    <section className="section" aria-labelledby="con-no">
      <div className="con-group-head">
        <h2 id="con-no">{list.noHeading}</h2>
        <p>{list.noText}</p>
      </div>
      <Ruled>
        {connections.map((connection) => (
          <li key={connection.id} className="con-no">
            <bdi translate="no">{nameOf(connection)}</bdi>
            {!readOnly && (
              <Button
                small
                icon="undo"
                onClick={() => {
                  choose(itemField('connections', connection.id, 'state').put({ value: 'contacted' }))
                  broughtBack()
                }}
              >
                {list.bringBack}
                <span className="visually-hidden" translate="no">
                  : {nameOf(connection)}
                </span>
              </Button>
            )}
          </li>
        ))}
      </Ruled>
    </section>
  )
}
