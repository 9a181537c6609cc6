import { counselorId } from '#domain/plan/plan.ts'
import type { HalfTyped } from '#domain/desk/entry.ts'
import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'
import { usePeople } from '#wording/people.ts'
import { useQuestionLabel } from '#wording/useQuestionLabel.ts'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Select } from '#ui/form/Select.tsx'

/** What stands in the smaller fields. */
export type Typed = Pick<HalfTyped, 'where' | 'contact' | 'date' | 'owner'>

interface MoreProps {
  readonly id: string
  readonly kind: SuggestionKind
  readonly typed: Typed
  readonly set: (typed: Partial<Typed>) => void
  readonly dateProblem: string | undefined
}

/** What else is known, by kind; all of it may stay empty. */
function More({ id, kind, typed, set, dateProblem }: MoreProps) {
  const words = useWords('session').side.suggest
  const { optional, nobody, counselor, date } = useWords('asking')
  const people = usePeople()
  const line = (name: 'where' | 'contact' | 'date', label: string, hint?: string, error?: string) => (
    <Field id={`${id}-${name}`} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <Input
          {...control}
          dir="auto"
          autoComplete="off"
          value={typed[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  if (kind === 'task')
    return (
      <div className="fields">
        {line('date', words.date, date.hint, dateProblem)}
        <Field id={`${id}-owner`} label={words.owner} optional={optional}>
          {(control) => (
            <Select {...control} value={typed.owner} onChange={(event) => set({ owner: event.target.value })}>
              <option value="">{nobody}</option>
              {[...people, { id: counselorId, name: counselor }].map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    )
  if (kind === 'rule' || kind === 'wording') return null
  return (
    <div className="fields">
      {line('where', kind === 'place' ? words.address : kind === 'group' ? words.where : words.reach)}
      {line('contact', kind === 'group' ? words.reach : words.contact)}
    </div>
  )
}

/** Which question of the page the words are for. */
function Question({
  id,
  questions,
  value,
  set,
}: {
  readonly id: string
  readonly questions: readonly string[]
  readonly value: string
  readonly set: (question: string) => void
}) {
  const words = useWords('session').side.suggest
  const label = useQuestionLabel(questions)
  return (
    <Field id={id} label={words.question}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => set(event.target.value)}>
          {questions.map((question) => (
            <option key={question} value={question}>
              {label(question)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

export const SuggestFields = { More, Question }
