import { connectionKinds } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'

/** What kind of gatekeeper it is: fourteen of them, so a native list. */
export function KindAsk({ id }: { readonly id: string }) {
  const words = useWords('connections')
  const ask = useAsk(itemField('connections', id, 'kind'), (answer) => answer.value ?? '')
  const choose = (raw: string) => {
    const value = connectionKinds.find((kind) => kind === raw)
    ask.set(raw, value === undefined ? {} : { value }, true)
  }
  return (
    <AskOne ask={ask} words={words.fields.kind}>
      {(control) => (
        <Select {...control} value={ask.raw} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.item.kindUnsaid}</option>
          {connectionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind].name} ({words.kinds[kind].who})
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
