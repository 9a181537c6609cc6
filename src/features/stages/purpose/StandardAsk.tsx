import type { Field } from '#domain/plan/field.ts'
import { AskOne, type AskWords } from '#forms/AskFrame.tsx'
import { useAsk } from '#forms/useAsk.ts'
import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'

interface Props {
  readonly of: Field<string>
  readonly words: AskWords
  /** The guide's words; empty for an item of the founder's own. */
  readonly standard: string
  readonly long?: boolean
}

/** Words of an item. The guide's stand in the field until they are changed, and are stored only then. */
export function StandardAsk({ of, words, standard, long = false }: Props) {
  const ask = useAsk(of, (answer) => answer.typed ?? answer.value ?? standard)
  const Control = long ? TextArea : Input
  const write = (text: string) => ask.set(text, text.trim() === '' || text === standard ? {} : { value: text })
  return (
    <AskOne ask={ask} words={words}>
      {(control) => (
        <Control
          {...control}
          dir="auto"
          autoComplete="off"
          value={ask.raw}
          onChange={(event: { target: { value: string } }) => write(event.target.value)}
        />
      )}
    </AskOne>
  )
}
