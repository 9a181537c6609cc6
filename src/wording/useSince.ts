import { useSelector } from '@xstate/react'
import { current } from '#domain/plan/current.ts'
import { since } from '#domain/stages/since.ts'
import { nearMeeting } from '#domain/timeline/near.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import type { LastVisit } from '#machine/openPlan.types.ts'
import { usePlanActor, useCurrent } from '#plan/planActor.ts'
import { someOf } from '#plan/someOf.ts'
import { useTaskTitle } from './taskWords.ts'
import { useFormats, useWords } from './words.ts'

/** Tasks of one line that are named; the rest is counted. */
const mostNamed = 2

/** What changed in the plan since it was as given, and what time has brought, in lines; empty where nothing did. */
export function useSince(): (before: LastVisit) => readonly string[] {
  const words = useWords('overview').since
  const { sections } = useWords('shell')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const committed = useSelector(usePlanActor(), ({ context }) => context.committed)
  const now = useCurrent()
  return ({ plan, on }) => {
    const { answers, lists, byHand, ready } = since(plan, committed)
    const before = new Map(timeline(current(plan, on)).tasks.map(({ key, state }) => [key, state]))
    const turned = (state: 'late' | 'due') =>
      someOf(
        timeline(now)
          .tasks.filter((task) => task.state === state && before.get(task.key) !== state)
          .map(titleOf),
        mostNamed,
        words.more,
      )
    // Two days before people come for the first time, nobody needs to hear what was due in September.
    const meets = nearMeeting(now)?.isFirst === true
    const late = meets ? [] : turned('late')
    const due = meets ? [] : turned('due')
    return [
      ...(answers > 0 ? [words.answers(answers)] : []),
      ...lists.flatMap(({ list, added, removed, changed }) => [
        ...(added > 0 ? [words.added(list, added)] : []),
        ...(removed > 0 ? [words.removed(list, removed)] : []),
        ...(changed > 0 ? [words.changed(list, changed)] : []),
      ]),
      ...(byHand > 0 ? [words.done(byHand)] : []),
      ...(ready.length > 0 ? [words.ready(formats.list(ready.map((stage) => sections[stage].title)))] : []),
      ...(late.length > 0 ? [words.nowLate(formats.list(late))] : []),
      ...(due.length > 0 ? [words.nowDue(formats.list(due))] : []),
    ]
  }
}
