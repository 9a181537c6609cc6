import { itemField } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'
import { useTalkTitle } from '#wording/useTalkTitle.ts'

/** In which discussion something was settled. */
export function TalkAsk({ id }: { readonly id: string }) {
  const { fields, item } = useWords('purpose').decisions
  const { discussions } = useCurrent().lists
  const talkTitle = useTalkTitle()
  const ask = useAsk(itemField('decisions', id, 'talk'), (answer) => answer.value ?? '')
  if (discussions.length === 0) return null
  return (
    <AskOne ask={ask} words={fields.talk}>
      {(control) => (
        <Select
          {...control}
          value={ask.raw}
          onChange={(event) =>
            ask.set(event.target.value, event.target.value ? { value: event.target.value } : {}, true)
          }
        >
          <option value="">{item.noTalk}</option>
          {discussions.map((talk) => (
            <option key={talk.id} value={talk.id}>
              {talkTitle(talk)}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
