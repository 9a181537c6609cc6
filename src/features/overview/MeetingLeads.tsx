import { said } from '#domain/plan/current.ts'
import { beforeMeeting, type Near } from '#domain/timeline/near.ts'
import { whereTask } from '#domain/timeline/where.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { PutAway } from '#pages/PutAway.tsx'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'

/** The meeting that is tomorrow or today, and what has to happen before it: then nothing else leads. */
export function MeetingLeads({ near }: { readonly near: Near }) {
  const words = useWords('overview').near
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const titleOf = useTaskTitle()
  const tasks = beforeMeeting(now, near)
  const time = said(now.sections.purpose.startTime)
  const when = formats.longDate(near.on)
  return (
    <section className="next next-meeting c6" aria-labelledby="near">
      <div className="next-in">
        <h2 id="near">{(near.isFirst ? words.first : words.later)(near.days)}</h2>
        <p>
          <b>{time === undefined ? when : words.at(when, formats.time(time))}</b>
        </p>
        {tasks.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            <p>{words.before}</p>
            <ul>
              {tasks.map((task) => {
                const { to, item } = whereTask(task)
                return (
                  <li key={task.key} dir="auto">
                    <Link to={item === undefined ? paths.step(planId, to) : paths.item(planId, to, item)}>
                      {titleOf(task)}
                    </Link>
                  </li>
                )
              })}
            </ul>
          </>
        )}
        <ButtonRow>
          <Link className={buttonClass('primary')} to={paths.step(planId, 'purpose/order')}>
            {words.outline}
          </Link>
          {near.days === 0 && (
            <Link className={buttonClass()} to={paths.step(planId, near.isFirst ? 'timeline/after' : 'timeline/diary')}>
              {words.tell}
            </Link>
          )}
        </ButtonRow>
        <PutAway />
      </div>
    </section>
  )
}
