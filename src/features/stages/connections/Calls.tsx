import { founderId } from '#domain/plan/plan.ts'
import type { Connection } from '#domain/stages/coverage.ts'
import { callsThisWeek } from '#domain/stages/coverageCalls.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Empty } from '#ui/marks/Empty.tsx'
import { Owner } from '#ui/marks/Owner.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** Whom to call this week, at most five, each with why, how, and what to bring. */
export function Calls() {
  const words = useWords('connections')
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const nameOf = useConnectionName()
  const ownerName = useNameOf()
  const { connections } = now.lists
  const calls = callsThisWeek(now)
  const toList = (
    <Link className={buttonClass()} to={paths.step(planId, 'connections/list')}>
      {words.week.toList}
    </Link>
  )
  if (calls.length === 0) {
    const isEmpty = connections.length === 0
    return (
      <Empty heading={2} title={isEmpty ? words.list.empty : words.week.noCalls} actions={toList}>
        <p>{isEmpty ? words.week.emptyText : words.week.noCallsText}</p>
      </Empty>
    )
  }
  return (
    <section className="section" aria-labelledby="con-calls">
      <h2 id="con-calls">{words.week.callsHeading}</h2>
      <RuledSteps>
        {calls.map(({ id, reason, date }) => {
          const connection = connections.find((each) => each.id === id) ?? { id }
          const owner = ownerName(connection.owner)
          return (
            <li key={id} className="con-call">
              <h3>
                <Link to={paths.item(planId, 'connections/list', id)}>
                  <bdi translate="no">{nameOf(connection)}</bdi>
                </Link>
              </h3>
              <p>
                {words.week.reasons[reason](date === undefined ? '' : formats.dayAndDate(date))}{' '}
                {owner !== undefined && (
                  <Owner name={owner} isName yours={connection.owner === founderId} yoursLabel={words.list.yours} />
                )}
              </p>
              {connection.nextWhat !== undefined && (
                <p dir="auto" translate="no">
                  {connection.nextWhat}
                </p>
              )}
              <Reaching of={connection} />
              {connection.kind !== undefined && (
                <p className="soft">
                  {words.needs}: {words.kinds[connection.kind].needs}
                </p>
              )}
            </li>
          )
        })}
      </RuledSteps>
    </section>
  )
}

/** Whom to ask for, and how. */
function Reaching({ of: { contact, reach } }: { readonly of: Connection }) {
  if (contact === undefined && reach === undefined) return null
  return (
    <p>
      {contact !== undefined && <bdi translate="no">{contact}</bdi>}
      {contact !== undefined && reach !== undefined && ' · '}
      {reach !== undefined && <bdi translate="no">{reach}</bdi>}
    </p>
  )
}
