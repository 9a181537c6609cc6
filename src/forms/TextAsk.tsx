import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { AskOne } from './AskFrame.tsx'
import { textCodec } from './codec.ts'
import { useTyped, type TypedProps } from './useTyped.ts'
import { useWords } from '#wording/words.ts'

interface TextProps extends TypedProps<string> {
  readonly long?: boolean
  /** Text that does not answer this question, and what to say of it. It is kept, and counts for nothing. */
  readonly not?: { readonly an: (text: string) => boolean; readonly says: string } | undefined
}

export function TextAsk({ of, words, optional, long, not }: TextProps) {
  const { ask, write, leave } = useTyped(
    of,
    not ? { ...textCodec, read: (text) => (not.an(text) ? [] : [text]), problem: () => not.says } : textCodec,
  )
  const Control = long ? TextArea : Input
  const asking = useWords('asking')
  return (
    <AskOne ask={ask} words={words} optional={optional ? asking.optional : undefined}>
      {(control) => (
        <Control
          {...control}
          dir="auto"
          autoComplete="off"
          value={ask.raw}
          onChange={(event: { target: { value: string } }) => write(event.target.value)}
          onBlur={() => leave()}
        />
      )}
    </AskOne>
  )
}
