import { useEffect, useRef } from 'react'
import type { LeavingTask } from '#domain/desk/entry.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { DayField } from '#forms/DayField.tsx'
import { useToday } from '#plan/planActor.ts'
import { usePeople } from '#wording/people.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Select } from '#ui/form/Select.tsx'

interface Props {
  readonly n: number
  readonly task: LeavingTask
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
  readonly put: (task: LeavingTask) => void
  readonly remove: () => void
}

/** One task in one row: what, who, by when. It opens in place and saves while somebody types. */
export function NextStep({ n, task, isOpen, setOpen, put, remove }: Props) {
  const words = useWords('sessionSummary').tasks
  const { counselor } = useWords('asking')
  const formats = useFormats()
  const people = usePeople()
  const today = useToday()
  const { until, typed, ...rest } = task
  const what = useRef<HTMLInputElement>(null)
  const isNew = task.words === ''
  useEffect(() => {
    if (isOpen && isNew) what.current?.focus()
  }, [isOpen, isNew])
  const who = task.who === counselorId ? counselor : people.find(({ id }) => id === task.who)?.name
  const by = until === undefined ? typed?.trim() : formats.tinyDate(until)
  return (
    <details className="next-step" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b dir="auto" translate="no">
          {task.words.trim() === '' ? words.label(n) : short(task.words)}
        </b>
        <span className="soft small" dir="auto">
          {[who, by].filter((each) => each !== undefined && each !== '').join(', ') || words.nobody}
        </span>
      </summary>
      {isOpen && (
        <fieldset>
          <legend className="visually-hidden">{words.label(n)}</legend>
          <Field id={`${task.id}-what`} label={words.what}>
            {(control) => (
              <Input
                {...control}
                dir="auto"
                autoComplete="off"
                ref={what}
                value={task.words}
                onChange={({ target }) => put({ ...task, words: target.value })}
              />
            )}
          </Field>
          <Field id={`${task.id}-who`} label={words.who}>
            {(control) => (
              <Select {...control} value={task.who} onChange={({ target }) => put({ ...task, who: target.value })}>
                <option value="">{words.nobody}</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value={counselorId}>{counselor}</option>
              </Select>
            )}
          </Field>
          <DayField
            id={`${task.id}-until`}
            label={words.until}
            today={today}
            value={{ day: until, typed }}
            change={(to) =>
              put({
                ...rest,
                ...(to.day === undefined ? {} : { until: to.day }),
                ...(to.typed === undefined ? {} : { typed: to.typed }),
              })
            }
          />
          <Button variant="quiet" small icon="trash" onClick={remove}>
            {words.remove(short(task.words, 40))}
          </Button>
        </fieldset>
      )}
    </details>
  )
}
