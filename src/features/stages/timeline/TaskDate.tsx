import { handField } from '#domain/timeline/byHand.ts'
import type { Task } from '#domain/timeline/task.ts'
import { useEdits, usePlan, usePlanId, usePlanNow } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { DateAsk } from '#forms/TypedAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { useToast } from '#ui/over/toast.ts'
import { usePlace } from './usePlace.ts'

interface Props {
  readonly task: Task
  /** The task without anything set by hand. */
  readonly rule: Task | undefined
  readonly startAnew: () => void
}

/** A task's date: counted by the plan, set by hand here, or said on another page and changed only there. */
export function TaskDate({ task, rule, startAnew }: Props) {
  const { task: words } = useWords('timeline')
  const { sections } = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const plan = usePlan()
  const planNow = usePlanNow()
  const { choose } = useEdits()
  const toast = useToast()
  const place = usePlace()(task)
  const isByHand = plan.overrides[task.key]?.date !== undefined
  if (task.key === 'firstMeeting') {
    return (
      <p>
        {words.isFirst}{' '}
        <Link to={paths.step(planId, 'timeline/date')}>{words.where(sections.timeline.steps.date)}</Link>
      </p>
    )
  }
  if (!isByHand && (task.pinned || task.kind === 'place')) {
    const review = task.key === 'review1' ? sections.timeline.steps.date : place?.name
    return review === undefined ? null : <p>{words.saidElsewhere(review)}</p>
  }
  const of = handField(planNow, task.key, 'date', task.date)
  return (
    <div className="section">
      <DateAsk of={of} words={words.fields.date} />
      {isByHand && rule && (
        <div className="tl-facts">
          <p className="soft">{words.byHand(formats.longDate(rule.date))}</p>
          <Button
            small
            onClick={() => {
              choose(of.put({}))
              toast({ message: words.backDone })
              startAnew()
            }}
          >
            {words.back}
          </Button>
        </div>
      )}
    </div>
  )
}
