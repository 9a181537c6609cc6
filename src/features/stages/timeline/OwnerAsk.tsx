import type { Field } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { usePeople } from '#wording/people.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'

/** Who does a task: whoever the plan finds for it, or somebody named by hand. */
export function OwnerAsk({
  of,
  byPlan,
}: {
  readonly of: Field<string>
  /** The name of whom the plan finds. */ readonly byPlan: string
}) {
  const { task } = useWords('timeline')
  const { counselor } = useWords('asking')
  const people = usePeople()
  const ask = useAsk(of, (answer) => answer.value ?? '')
  return (
    <AskOne ask={ask} words={task.fields.owner}>
      {(control) => (
        <Select
          {...control}
          value={ask.raw}
          onChange={(event) =>
            ask.set(event.target.value, event.target.value ? { value: event.target.value } : {}, true)
          }
        >
          <option value="">{task.byPlan(byPlan)}</option>
          {[...people, { id: counselorId, name: counselor }].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
