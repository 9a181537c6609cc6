import { useNavigate } from 'react-router'
import { itemField } from '#domain/plan/field.ts'
import { logOf, newerInLog, withLog } from '#domain/stages/contactLog.ts'
import type { Connection } from '#domain/stages/coverage.ts'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { EntryLine } from './EntryLine.tsx'
import './connections.css'

/** What was noted about one connection, on its own page, and the way to add to it. */
export function OwnLog({ of }: { readonly of: Connection }) {
  const { log, entry: options } = useWords('connections')
  const { change } = useWords('asking').list
  const { date } = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('contacts')
  const entries = logOf(now, of.id)
  const last = of.lastOn === undefined ? withLog(now).find((each) => each.id === of.id)?.lastOn : undefined
  const toEntry = (id: string) => paths.item(planId, 'connections/log', id)
  return (
    <section className="section" aria-labelledby="con-own-log">
      <h2 id="con-own-log">{log.own.heading}</h2>
      {entries.length === 0 ? (
        <p className="soft">{log.own.none}</p>
      ) : (
        <Ruled>
          {entries.map((entry) => (
            <li key={entry.id} className="con-no">
              <EntryLine of={entry} />
              <Link to={toEntry(entry.id)}>
                {change}
                <span className="visually-hidden">
                  {' '}
                  {[
                    entry.on === undefined ? (entry.written?.on ?? log.noDay) : date(entry.on),
                    entry.how && options.how[entry.how],
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </Link>
            </li>
          ))}
        </Ruled>
      )}
      {last !== undefined && <p className="soft">{log.own.follows(date(last))}</p>}
      <Newer of={of} />
      <ButtonRow>
        {!readOnly && (
          <Button icon="plus" onClick={() => void navigate(toEntry(add({ connection: { value: of.id } })))}>
            {log.add}
          </Button>
        )}
        <Link to={paths.step(planId, 'connections/log')}>{log.own.all}</Link>
      </ButtonRow>
    </section>
  )
}

/** A day set by hand stays in force; that the log has a newer one is said, with one tap to follow it. */
function Newer({ of }: { readonly of: Connection }) {
  const { own } = useWords('connections').log
  const { date } = useFormats()
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const toast = useUndoToast()
  const logged = newerInLog(now, of)
  if (logged === undefined || of.lastOn === undefined) return null
  const follow = () => {
    choose(itemField('connections', of.id, 'lastOn').put({}))
    toast(own.followed)
  }
  return (
    <Notice actions={!readOnly && <Button onClick={follow}>{own.follow}</Button>}>
      <p>{own.newer(date(of.lastOn), date(logged))}</p>
    </Notice>
  )
}
