import { itemField } from '#domain/plan/field.ts'
import { Input } from '#ui/form/Input.tsx'
import { AskOne, type AskWords } from '#forms/AskFrame.tsx'
import { useAsk } from '#forms/useAsk.ts'

interface Props {
  readonly id: string
  readonly words: AskWords
  /** The guide's words; empty for a duty of the founder's own. */
  readonly standard: string
}

/** The name of a duty. The guide's name stands in the field until it is changed, and is stored only then. */
export function StandardTitle({ id, words, standard }: Props) {
  const ask = useAsk(itemField('duties', id, 'title'), (answer) => answer.typed ?? answer.value ?? standard)
  const write = (text: string) => ask.set(text, text.trim() === '' || text === standard ? {} : { value: text })
  return (
    <AskOne ask={ask} words={words}>
      {(control) => (
        <Input
          {...control}
          dir="auto"
          autoComplete="off"
          value={ask.raw}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </AskOne>
  )
}
