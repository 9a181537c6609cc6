import { itemField } from '#domain/plan/field.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { ownDoneField } from '#domain/timeline/byHand.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { usePlan, useToday } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { useTaskTitle } from '#asking/taskWords.ts'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

const doneOptions = ['no', 'yes'] as const

/** A task of the founder's own making. */
export function OwnTaskPage({ id }: { readonly id: string }) {
  const { fields, task } = useWords('timeline')
  const { sections } = useWords('shell')
  const { hours, counselor } = useWords('asking')
  const plan = usePlan()
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
      <TextAsk of={itemField('tasks', id, 'title')} words={fields.title} />
      <DateAsk of={itemField('tasks', id, 'date')} words={fields.date} />
      <PersonAsk
        of={itemField('tasks', id, 'owner')}
        words={fields.owner}
        others={[{ id: counselorId, name: counselor }]}
      />
      <ChoiceAsk of={ownDoneField(plan, id, today)} options={doneOptions} words={fields.done} sideBySide />
      <Fold summary={task.own.more}>
        <NumberAsk of={itemField('tasks', id, 'hours')} words={fields.hours} unit={hours} most={500} />
        <ChoiceAsk
          of={itemField('tasks', id, 'stage')}
          options={stageIds}
          words={{ ...fields.stage, options: titles }}
        />
      </Fold>
    </ItemPage>
  )
}
