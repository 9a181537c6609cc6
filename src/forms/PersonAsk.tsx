import type { Field } from '#domain/plan/field.ts'
import { isWithUs } from '#domain/stages/holders.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { Select } from '#ui/form/Select.tsx'
import { Name } from '#ui/marks/Name.tsx'
import { AskGroup, AskOne, type AskWords } from './AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { usePeople } from '#wording/people.ts'
import { useAsk, useAskMany } from './useAsk.ts'
import { useWords } from '#wording/words.ts'

interface Shared {
  readonly words: AskWords
}

/** Who: one of the core group. `others` adds people who are not in it, such as the counselor. */
export function PersonAsk({
  of,
  words,
  others = [],
}: Shared & {
  readonly of: Field<string>
  readonly others?: readonly { readonly id: string; readonly name: string }[] | undefined
}) {
  const now = useCurrent()
  const everybody = usePeople()
  const ask = useAsk<string>(of, (answer) => answer.value ?? '')
  const { nobody } = useWords('asking')
  // Who declined or left is not asked again, yet who is named already does not vanish from the field.
  const people = everybody.filter(({ id }) => isWithUs(now, id) || id === ask.raw)
  return (
    <AskOne ask={ask} words={words}>
      {(control) => (
        <Select
          {...control}
          value={ask.raw}
          onChange={(event) =>
            ask.set(event.target.value, event.target.value ? { value: event.target.value } : {}, true)
          }
        >
          <option value="">{nobody}</option>
          {[...people, ...others].map(({ id, name }) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}

/** Who: any of the core group. */
export function PeopleAsk({ of, words }: Shared & { readonly of: Field<string[]> }) {
  const people = usePeople()
  const ask = useAskMany(of)
  const choose = (id: string, on: boolean) => {
    const value = people.map((person) => person.id).filter((each) => (each === id ? on : ask.raw.includes(each)))
    ask.set(value, value.length > 0 ? { value } : {}, true)
  }
  return (
    <AskGroup ask={ask} words={words} sideBySide>
      {people.map(({ id, name }) => (
        <Choice
          key={id}
          type="checkbox"
          name={ask.id}
          value={id}
          label={<Name>{name}</Name>}
          checked={ask.raw.includes(id)}
          onChange={(event) => choose(id, event.target.checked)}
        />
      ))}
    </AskGroup>
  )
}
