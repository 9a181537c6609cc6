import { Suspense, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { stageNumber } from '#domain/stages/sections.ts'
import type { Task } from '#domain/timeline/task.ts'
import { useResetKey, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { WayBackLine, WayBackName } from '#pages/lazyWayBack.ts'
import { usePage } from '#pages/usePage.ts'
import { comingBack, useWayBack } from '#pages/wayBack.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { TaskFields } from './TaskFields.tsx'
import { TaskWhy } from './TaskWhy.tsx'

/** A task that follows from the plan, on a page of its own: what it is for, where it is done, what can be set by hand. */
export function TaskPage({ task }: { readonly task: Task }) {
  const { task: words } = useWords('timeline')
  const { sections } = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const navigate = useNavigate()
  const { search } = useLocation()
  const resetKey = useResetKey()
  // Taking a date back changes the form from outside: it begins anew.
  const [round, setRound] = useState(0)
  const title = useTaskTitle()(task)
  const owner = useOwnerName()(task.owner)
  // A task of the person's own may name anybody: its title stays out of the browser's history.
  const heading = usePage(task.kind !== 'rule' ? sections.timeline.steps.line : title, sections.timeline.title)
  const date = formats.longDate(task.date)
  const lead = [
    task.state === 'dropped'
      ? words.dropped
      : task.state === 'done'
        ? task.doneOn === undefined
          ? words.done
          : words.doneOn(date)
        : words.due(date),
    `${owner.name}.`,
    task.hours > 0 ? words.hours(formats.number(task.hours)) : '',
  ]
  // Whoever came from a document or a list lands there again.
  const way = useWayBack()
  const back = () =>
    void (way
      ? navigate(way.to, { state: comingBack(way) })
      : navigate({ pathname: paths.step(planId, 'timeline/line'), search }))
  return (
    <div className={`page c${stageNumber(task.stage)}`}>
      <PageHead
        headingRef={heading}
        title={<bdi>{title}</bdi>}
        lead={<bdi>{lead.filter(Boolean).join(' ')}</bdi>}
        back={
          way && (
            <Suspense>
              <WayBackLine way={way} />
            </Suspense>
          )
        }
      />
      <div className="body">
        <TaskWhy task={task} />
        <StepForm
          key={`${resetKey}-${round}`}
          goOn={back}
          footer={
            <div className="steps">
              <Button type="submit" variant="primary">
                {way ? (
                  <Suspense fallback={<>{words.toLine}</>}>
                    <WayBackName to={way.to} />
                  </Suspense>
                ) : (
                  words.toLine
                )}
              </Button>
            </div>
          }
        >
          <TaskFields task={task} startAnew={() => setRound(round + 1)} />
        </StepForm>
      </div>
    </div>
  )
}
