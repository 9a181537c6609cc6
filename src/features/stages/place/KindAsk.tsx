import { placeKinds } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'

/** Ten kinds are too many for rows of choices on a phone. */
export function KindAsk({ id }: { readonly id: string }) {
  const words = useWords('place')
  const { choose } = useWords('asking')
  const ask = useAsk(itemField('places', id, 'kind'), (answer) => answer.value ?? '')
  return (
    <AskOne ask={ask} words={words.fields.kind}>
      {(control) => (
        <Select
          {...control}
          value={ask.raw}
          onChange={({ target }) => {
            const kind = placeKinds.find((each) => each === target.value)
            ask.set(target.value, kind ? { value: kind } : {}, true)
          }}
        >
          <option value="">{choose}</option>
          {placeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
