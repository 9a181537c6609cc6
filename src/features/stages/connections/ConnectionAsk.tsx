import type { Field } from '#domain/plan/field.ts'
import { AskOne, type AskWords } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** One of the connections, by name. One that was removed since is still named in the field, as gone. */
export function ConnectionAsk({ of, words }: { readonly of: Field<string>; readonly words: AskWords }) {
  const { log } = useWords('connections')
  const { connections } = useCurrent().lists
  const nameOf = useConnectionName()
  const ask = useAsk(of, (answer) => answer.value ?? '')
  const isGone = ask.raw !== '' && !connections.some((each) => each.id === ask.raw)
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
          <option value="">{log.unsaid}</option>
          {isGone && <option value={ask.raw}>{log.gone}</option>}
          {connections.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
