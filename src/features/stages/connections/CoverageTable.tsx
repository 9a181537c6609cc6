import { contacted, coverage, gatekeepersTold, outreachGoal } from '#domain/stages/coverage.ts'
import { useCurrent } from '#plan/planActor.ts'
import { StackingTable } from '#ui/page/StackingTable.tsx'
import { useFormats, useWords } from '#wording/words.ts'

/** Which kinds know about the group and which do not, as a table, and how many we suggest. */
export function CoverageTable() {
  const words = useWords('connections')
  const { number } = useFormats()
  const now = useCurrent()
  const is = contacted(now)
  const goal = outreachGoal(now)
  const { reach, table } = words.week
  return (
    <>
      <p>
        {words.week.main(is.contacts, is.kinds)}{' '}
        {gatekeepersTold(now)
          ? words.week.goalMet(goal.contacts, goal.kinds)
          : words.week.goal(goal.contacts, goal.kinds)}
      </p>
      <StackingTable
        caption={table.caption}
        columns={[
          { name: table.kind },
          { name: table.reach },
          { name: table.onList, num: true },
          { name: table.knows, num: true },
          { name: table.helps, num: true },
        ]}
        rows={coverage(now).map((each) => ({
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
    </>
  )
}
