import { addDays } from '#domain/dates.ts'
import { checklist } from '#domain/checklist/checklist.ts'
import { openSuggestions } from '#domain/desk/suggestions.ts'
import { beforeMeeting, nearMeeting } from '#domain/timeline/near.ts'
import { dueSoon } from '#domain/timeline/next.ts'
import type { Task } from '#domain/timeline/task.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { whereTask } from '#domain/timeline/where.ts'
import { Link } from '#pages/Link.tsx'
import { PutAway } from '#pages/PutAway.tsx'
import { leaving } from '#pages/wayBack.ts'
import { useCurrent, usePlan, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Owner } from '#ui/marks/Owner.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** More than these are no longer seen as what comes next; what a counselor suggests takes the room of one. */
const most = 4

/** The next few tasks, each a way to where it is done; when people come within two days, only what must happen before. */
export function ComingUp() {
  const { due: words, near: nearWords, links } = useWords('overview')
  const planId = usePlanId()
  const now = useCurrent()
  const near = nearMeeting(now)
  const hasSuggestion = openSuggestions(usePlan()).length > 0
  const tasks = near?.isFirst
    ? beforeMeeting(now, near)
    : dueSoon(timeline(now)).slice(0, hasSuggestion ? most - 1 : most)
  const { done, of } = checklist(now)
  return (
    <section className="coming-up" aria-labelledby="due">
      <h2 id="due">{near?.isFirst ? nearWords.before : words.title}</h2>
      {tasks.length === 0 && <p className="soft">{near?.isFirst ? nearWords.nothing : words.none}</p>}
      <ul className="due-rows bare">
        {tasks.map((task) => (
          <Due key={task.key} task={task} saysLate={!near?.isFirst} />
        ))}
      </ul>
      <PutAway />
      <p className="overview-links">
        <Link to={paths.step(planId, 'timeline/line')}>{links.timeline}</Link>
        <Link to={paths.documents(planId)}>{links.documents}</Link>
        <Link to={paths.checklist(planId)}>{links.checklist(done, of)}</Link>
      </p>
    </section>
  )
}

function Due({ task, saysLate }: { readonly task: Task; readonly saysLate: boolean }) {
  const words = useWords('overview').due
  const { you } = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const { today } = useCurrent()
  const title = useTaskTitle()(task)
  const { name, yours, isName } = useOwnerName()(task.owner)
  const { to, item } = whereTask(task)
  const isLate = saysLate && task.state === 'late'
  const day =
    task.date === today
      ? words.today
      : task.date === addDays(today, 1)
        ? words.tomorrow
        : isLate
          ? words.late(formats.tinyDate(task.date))
          : formats.shortDate(task.date)
  return (
    <li>
      <Link
        to={item === undefined ? paths.step(planId, to) : paths.item(planId, to, item)}
        state={leaving({ to: paths.overview(planId) })}
      >
        <span className={isLate ? 'due-day care' : 'due-day'}>{day}</span>
        <b dir="auto">{title}</b>
        <span className="due-by">
          <Owner name={name} isName={isName} yours={yours} yoursLabel={name === you ? undefined : `(${you})`} />
        </span>
      </Link>
    </li>
  )
}
