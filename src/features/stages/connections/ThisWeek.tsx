import { founderId } from '#domain/plan/plan.ts'
import type { Call } from '#domain/stages/coverageCalls.ts'
import { callsThisWeek } from '#domain/stages/coverageCalls.ts'
import type { coverageLines } from '#domain/stages/coverageLines.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Owner } from '#ui/marks/Owner.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useConnectionName } from './useConnectionName.ts'

/** Three counts, each as many as the lines below; and whom to call next, with the others of this week folded. */
export function ThisWeek({ counts }: Pick<ReturnType<typeof coverageLines>, 'counts'>) {
  const { list } = useWords('connections')
  const { number } = useFormats()
  const [next, ...more] = callsThisWeek(useCurrent())
  return (
    <div className="con-head">
      <dl className="con-counts">
        <Count of={list.counts.of(number(counts.onList), number(counts.kinds))} is={list.counts.onList} />
        <Count of={number(counts.know)} is={list.counts.know(counts.know)} />
        <Count of={number(counts.sayYes)} is={list.counts.sayYes(counts.sayYes)} />
      </dl>
      {next && (
        <section className="con-next-call" aria-labelledby="con-next">
          <NextCall call={next} />
          {more.length > 0 && (
            <LineFold summary={list.moreCalls(more.length)}>
              {() => (
                <Ruled>
                  {more.map((call) => (
                    <Other key={call.id} call={call} />
                  ))}
                </Ruled>
              )}
            </LineFold>
          )}
        </section>
      )}
    </div>
  )
}

function Count({ of, is }: { readonly of: string; readonly is: string }) {
  return (
    <div>
      <dd>{of}</dd>
      <dt>{is}</dt>
    </div>
  )
}

function NextCall({ call }: { readonly call: Call }) {
  const { list, kinds } = useWords('connections')
  const planId = usePlanId()
  const { connection, name, owner, why } = useCall(call)
  return (
    <>
      <h2 id="con-next">
        {list.next} <bdi translate="no">{name}</bdi>
      </h2>
      <p>
        {why}{' '}
        {owner !== undefined && (
          <Owner name={owner} isName yours={connection.owner === founderId} yoursLabel={list.yours} />
        )}
        {connection.nextWhat === undefined ? (
          connection.kind !== undefined && kinds[connection.kind].needs
        ) : (
          <>
            {' '}
            <bdi translate="no">{connection.nextWhat}</bdi>
          </>
        )}
      </p>
      <Link className={buttonClass()} to={paths.item(planId, 'connections/list', call.id)}>
        {list.open}
        <Icon name="chevronRight" />
      </Link>
    </>
  )
}

function Other({ call }: { readonly call: Call }) {
  const planId = usePlanId()
  const { name, why } = useCall(call)
  return (
    <li className="con-other">
      <Link to={paths.item(planId, 'connections/list', call.id)}>
        <bdi translate="no">{name}</bdi>
      </Link>
      <span className="soft">{why}</span>
    </li>
  )
}

/** What is said of somebody to call: who, whose call it is, and why this week. */
function useCall({ id, reason, date }: Call) {
  const { week } = useWords('connections')
  const formats = useFormats()
  const nameOf = useConnectionName()
  const ownerName = useNameOf()
  const connection = useCurrent().lists.connections.find((each) => each.id === id) ?? { id }
  return {
    connection,
    name: nameOf(connection),
    owner: ownerName(connection.owner),
    why: week.reasons[reason](date === undefined ? '' : formats.dayAndDate(date)),
  }
}
