import { useSelector } from '@xstate/react'
import { current } from '#domain/plan/current.ts'
import { since } from '#domain/stages/since.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useFounding, useNow } from '#asking/founding.ts'
import { useTaskTitle } from '#asking/taskWords.ts'
import { useFormats, useWords } from '#asking/words.ts'

/** What changed since the last visit, and what time has brought. Nothing is shown at the first. */
export function SinceLastTime() {
  const words = useWords('overview').since
  const { sections } = useWords('shell')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const founding = useFounding()
  const lastVisit = useSelector(founding, ({ context }) => context.lastVisit)
  const settled = useSelector(founding, ({ context }) => context.settled)
  const now = useNow()
  if (!lastVisit) return null

  const { answers, lists, byHand, ready } = since(lastVisit.plan, settled)
  const before = new Map(timeline(current(lastVisit.plan, lastVisit.on)).tasks.map(({ key, state }) => [key, state]))
  const turned = (state: 'late' | 'due') =>
    timeline(now).tasks.filter((task) => task.state === state && before.get(task.key) !== state).slice(0, 3).map(titleOf)
  const late = turned('late')
  const due = turned('due')
  const lines = [
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
  return (
    <section className="section" aria-labelledby="since">
      <h2 id="since">{words.title(formats.dayAndDate(lastVisit.on))}</h2>
      {lines.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
