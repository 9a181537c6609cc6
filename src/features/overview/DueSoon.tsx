import { Link } from '#pages/Link.tsx'
import { dueSoon } from '#domain/timeline/next.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { PutAway } from '#pages/PutAway.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { Status } from '#ui/marks/Status.tsx'

/** The next few tasks with their day and who does them. */
export function DueSoon() {
  const words = useWords('overview').due
  const { you } = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const titleOf = useTaskTitle()
  const nameOf = useOwnerName()
  const tasks = dueSoon(timeline(useCurrent()))
  return (
    <section aria-labelledby="due">
      <h2 id="due">{words.title}</h2>
      {tasks.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="bare">
        {tasks.map((task) => {
          const { name, yours, isName } = nameOf(task.owner)
          return (
            <li key={task.key} dir="auto">
              <b className="nowrap">{formats.shortDate(task.date)}</b> {titleOf(task)}{' '}
              <Owner name={name} isName={isName} yours={yours} yoursLabel={name === you ? undefined : `(${you})`} />{' '}
              {task.state === 'late' && <Status tone="care">{words.late}</Status>}
              {task.state === 'tight' && <Status tone="plain">{words.tight}</Status>}
            </li>
          )
        })}
      </ul>
      <PutAway />
      <p>
        <Link to={paths.step(planId, 'timeline/line')}>{words.link}</Link>
      </p>
    </section>
  )
}
