import type { LeavingTask, Session } from '#domain/desk/entry.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { DayField } from '#forms/DayField.tsx'
import { useToday } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { usePeople } from '#wording/people.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Select } from '#ui/form/Select.tsx'
import type { Worded } from './useSummaryWords.ts'

interface Props {
  readonly session: Session
  readonly candidates: readonly Worded[]
  readonly most: number
  readonly change: (by: (session: Session) => Session) => void
}

/** A task that is in the plan already keeps its own id, so that it is not added a second time. */
const idOf = (key: string): string => (key.startsWith('added:tasks/') ? key.slice('added:tasks/'.length) : key)

/** At most three next steps, with who and until when. */
export function NextSteps({ session, candidates, most, change }: Props) {
  const words = useWords('sessionSummary').tasks
  const { leaving } = session
  const isFull = leaving.length >= most
  const put = (task: LeavingTask) =>
    change((now) => ({ ...now, leaving: now.leaving.map((each) => (each.id === task.id ? task : each)) }))
  const take = (id: string, said: string) =>
    change((now) =>
      now.leaving.length >= most ? now : { ...now, leaving: [...now.leaving, { id, words: said, who: '' }] },
    )
  const waiting = candidates.filter(({ key }) => !leaving.some(({ id }) => id === idOf(key)))
  return (
    <section className="section" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.heading}</h2>
      <p className="soft">{words.hint(most)}</p>
      {leaving.map((task, index) => (
        <Step
          key={task.id}
          n={index + 1}
          task={task}
          put={put}
          remove={() => change((now) => ({ ...now, leaving: now.leaving.filter(({ id }) => id !== task.id) }))}
        />
      ))}
      {isFull ? (
        <p className="soft small">{words.full(most)}</p>
      ) : (
        <ButtonRow>
          {waiting.map(({ key, words: said }) => (
            <Button key={key} small icon="plus" aria-label={words.take(said)} onClick={() => take(idOf(key), said)}>
              <span dir="auto" translate="no">
                {short(said, 60)}
              </span>
            </Button>
          ))}
          <Button small icon="plus" onClick={() => take(newId(), '')}>
            {words.add}
          </Button>
        </ButtonRow>
      )}
    </section>
  )
}

interface StepProps {
  readonly n: number
  readonly task: LeavingTask
  readonly put: (task: LeavingTask) => void
  readonly remove: () => void
}

function Step({ n, task, put, remove }: StepProps) {
  const words = useWords('sessionSummary').tasks
  const { counselor } = useWords('asking')
  const people = usePeople()
  const today = useToday()
  const { until, typed, ...rest } = task
  return (
    <fieldset className="sheet next-step">
      <legend>{words.label(n)}</legend>
      <Field id={`${task.id}-what`} label={words.what}>
        {(control) => (
          <Input
            {...control}
            dir="auto"
            autoComplete="off"
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
  )
}
