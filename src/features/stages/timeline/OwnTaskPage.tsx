import { ownDoneField } from '#domain/timeline/byHand.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { usePlanNow, useToday } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

const doneOptions = ['no', 'yes'] as const

/** A task of the founder's own making. */
export function OwnTaskPage({ id }: { readonly id: string }) {
  const { fields, task } = useWords('timeline')
  const { sections } = useWords('shell')
  const { counselor } = useWords('asking')
  const planNow = usePlanNow()
  const today = useToday()
  const name = useTaskTitle()({ key: `task:${id}`, kind: 'own', subject: id })
  const titles = {
    coreGroup: sections.coreGroup.title,
    expectations: sections.expectations.title,
    purpose: sections.purpose.title,
    place: sections.place.title,
    connections: sections.connections.title,
    timeline: sections.timeline.title,
  }
  return (
    <ItemPage list="tasks" id={id} at="timeline/line" heading={task.own.heading} lead={task.own.lead} name={name}>
      <ItemAsk list="tasks" id={id} field="title" words={fields.title} />
      <ItemAsk list="tasks" id={id} field="date" words={fields.date} />
      <ItemAsk
        list="tasks"
        id={id}
        field="owner"
        words={fields.owner}
        others={[{ id: counselorId, name: counselor }]}
      />
      <ChoiceAsk of={ownDoneField(planNow, id, today)} options={doneOptions} words={fields.done} sideBySide />
      <Fold summary={task.own.more}>
        <ItemAsk list="tasks" id={id} field="hours" words={fields.hours} />
        <ItemAsk list="tasks" id={id} field="stage" words={{ ...fields.stage, options: titles }} />
      </Fold>
    </ItemPage>
  )
}
