import type { Field } from '#domain/plan/field.ts'
import type { AskWords } from './AskFrame.tsx'
import { keep, type Codec } from './codec.ts'
import { useAsk } from './useAsk.ts'

export interface TypedProps<T> {
  readonly of: Field<T>
  readonly words: AskWords
  readonly optional?: boolean | undefined
}

/** What typed questions share: the text under the fingers, its value or the text itself, and what is wrong with it. */
export function useTyped<T>(of: Field<T>, codec: Codec<T>) {
  const ask = useAsk<T>(
    of,
    (answer) => answer.typed ?? (answer.value === undefined ? '' : codec.write(answer.value)),
    (raw) => (keep(codec, raw).typed === undefined ? undefined : codec.problem(raw)),
  )
  return { ask, write: (raw: string) => ask.set(raw, keep(codec, raw)) }
}
