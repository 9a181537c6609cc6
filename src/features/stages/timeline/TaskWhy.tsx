import { ruleOf } from '#domain/timeline/rules.ts'
import type { Task } from '#domain/timeline/task.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { leaving, useWayBack } from '#pages/wayBack.ts'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useRuleTask } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { usePlace } from './usePlace.ts'

/** Why a task is there, how it stands, and the way to where it is done. */
export function TaskWhy({ task }: { readonly task: Task }) {
  const { task: words } = useWords('timeline')
  const tasks = useWords('tasks')
  const planId = usePlanId()
  const place = usePlace()(task)
  const way = useWayBack()
  const ruleTask = useRuleTask()
  const why =
    task.rule !== undefined && task.kind === 'rule'
      ? ruleTask(task.rule).why
      : task.kind === 'rule'
        ? undefined
        : tasks.kinds[task.kind]
  const ticks =
    task.kind === 'rule' && task.rule !== undefined && ruleOf(task.rule)?.done !== undefined && task.state !== 'done'
  return (
    <section className="section tl-why" aria-label={words.why}>
      {why !== undefined && <p>{why}</p>}
      {task.sources.length > 0 && <Sources of={task.sources} />}
      {(task.state === 'late' || task.state === 'tight') && (
        <Notice tone="care">
          <p>{words[task.state]}</p>
        </Notice>
      )}
      {place && (
        <>
          {ticks && <p className="soft">{words.ticksItself(place.name)}</p>}
          <p>
            <Link
              className={buttonClass()}
              {...(way && { state: leaving(way) })}
              to={
                place.item === undefined
                  ? paths.step(planId, place.to)
                  : paths.item(planId, place.to, encodeURIComponent(place.item))
              }
            >
              {words.where(place.name)}
              <Icon name="chevronRight" />
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
