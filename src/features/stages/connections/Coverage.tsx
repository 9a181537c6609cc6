import { contacted, coverage, gatekeepersTold, outreachGoal, type Reach } from '#domain/stages/coverage.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { StackingTable } from '#ui/page/StackingTable.tsx'

/** Which kinds of gatekeeper know about the group and which do not: one sentence, a drawing with words, the same as a table. */
export function Coverage() {
  const words = useWords('connections')
  const asking = useWords('asking')
  const { number } = useFormats()
  const now = useCurrent()
  const kinds = coverage(now)
  const is = contacted(now)
  const goal = outreachGoal(now)
  const { reach, table } = words.week
  return (
    <section className="section" aria-labelledby="con-cover">
      <h2 id="con-cover">{words.week.coverHeading}</h2>
      <p>
        {words.week.main(is.contacts, is.kinds)}{' '}
        {gatekeepersTold(now)
          ? words.week.goalMet(goal.contacts, goal.kinds)
          : words.week.goal(goal.contacts, goal.kinds)}
      </p>
      <p className="soft">{words.week.worth}</p>
      <ul className="con-cover bare">
        {kinds.map((each) => (
          <li key={each.kind} className={each.reach}>
            <Mark reach={each.reach} />
            <span>
              <b>{words.kinds[each.kind].name}</b>
              <small>{reach[each.reach]}</small>
            </span>
          </li>
        ))}
      </ul>
      <Fold summary={asking.table}>
        <StackingTable
          caption={table.caption}
          columns={[
            { name: table.kind },
            { name: table.reach },
            { name: table.onList, num: true },
            { name: table.knows, num: true },
            { name: table.helps, num: true },
          ]}
          rows={kinds.map((each) => ({
            key: each.kind,
            cells: [
              words.kinds[each.kind].name,
              reach[each.reach],
              number(each.onList),
              number(each.knows),
              number(each.helps),
            ],
          }))}
        />
      </Fold>
    </section>
  )
}

/** Filled: they know. A ring around: they help. Hollow: on the list. Struck: they said no. Dashed: nobody there yet. */
function Mark({ reach }: { readonly reach: Reach }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {reach === 'helps' && <circle className="around" cx="12" cy="12" r="10.5" />}
      <circle className="dot" cx="12" cy="12" r="6.5" />
      {reach === 'saidNo' && <path d="M5 19L19 5" />}
    </svg>
  )
}
