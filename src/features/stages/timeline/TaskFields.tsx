import { byRule, handField, stateField } from '#domain/timeline/byHand.ts'
import type { Task } from '#domain/timeline/task.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { usePlan, usePlanNow, useToday } from '#plan/planActor.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { DateAsk, NumberAsk } from '#forms/TypedAsk.tsx'
import { useWords } from '#wording/words.ts'
import { OwnerAsk } from './OwnerAsk.tsx'
import { TaskDate } from './TaskDate.tsx'

const states = ['open', 'done', 'dropped'] as const

/** What can be set by hand. Dates and owners that were said on another page are changed there, and nowhere else. */
export function TaskFields({ task, startAnew }: { readonly task: Task; readonly startAnew: () => void }) {
  const { task: words } = useWords('timeline')
  const { hours } = useWords('asking')
  const ownerOf = useOwnerName()
  const plan = usePlan()
  const planNow = usePlanNow()
  const today = useToday()
  const { key } = task
  const rule = byRule(plan, key, today)
  const own = rule?.state === 'done' ? 'done' : 'open'
  const isDoneByHand = plan.overrides[key]?.state === 'done'
  const mayChange = task.kind === 'rule' || task.kind === 'open'
  // The first meeting is held or not, and that is told on its own page.
  const isFirst = key === 'firstMeeting'
  return (
    <>
      {!isFirst && <ChoiceAsk of={stateField(planNow, key, own, today)} options={states} words={words.fields.state} />}
      {isDoneByHand && <DateAsk of={handField(planNow, key, 'on')} words={words.fields.on} when="past" />}
      {task.state !== 'done' && task.state !== 'dropped' && <TaskDate task={task} rule={rule} startAnew={startAnew} />}
      {mayChange && !isFirst && (
        <>
          <OwnerAsk of={handField(planNow, key, 'owner')} byPlan={ownerOf(rule?.owner ?? {}).name} />
          <NumberAsk
            of={handField(planNow, key, 'hours', rule?.hours ?? task.hours)}
            words={words.fields.hours}
            unit={hours}
            most={500}
          />
        </>
      )}
    </>
  )
}
