import { useFormMethods } from './formContext.ts'
import type { Answer } from '#domain/plan/answer.ts'
import type { Field } from '#domain/plan/field.ts'
import type { AskWords } from './AskFrame.tsx'
import { keep, type Codec } from './codec.ts'
import { useAnswer, useAsk } from './useAsk.ts'
import { useTells } from './useTells.ts'

export interface TypedProps<T> {
  readonly of: Field<T>
  readonly words: AskWords
  readonly optional?: boolean | undefined
}

/** What typed questions share: the text under the fingers, what it means, and what is wrong with it. */
export function useTyped<T>(of: Field<T>, codec: Codec<T>) {
  // Text that can be read only now counts for nothing until it is confirmed.
  const unread = useAnswer(of).typed !== undefined
  const ask = useAsk<T>(
    of,
    (answer) => answer.typed ?? (answer.value === undefined ? '' : codec.write(answer.value)),
    (raw) => problemOf(codec, raw) ?? (unread && raw.trim() !== '' ? codec.problem(raw) : undefined),
  )
  const { setValue } = useFormMethods()
  const { tells, typing, leave } = useTells(ask.answer.typed !== undefined)
  const problem = tells ? problemOf(codec, ask.raw) : undefined
  return {
    ask: problem === undefined ? ask : { ...ask, error: ask.error ?? problem },
    ...meaningOf(codec, ask.raw, ask.answer),
    write: (raw: string) => {
      typing()
      ask.set(raw, keep(codec, raw))
    },
    /** One of what was meant, or a day from the calendar: it commits at once. */
    choose: (value: T) => ask.set(codec.write(value), { value }, true),
    leave,
    /** Writes what was understood in place of what was typed; the answer is the same. */
    tidy: (value: T) => setValue(of.name, codec.write(value)),
  }
}

const problemOf = <T>(codec: Codec<T>, raw: string): string | undefined =>
  keep(codec, raw).typed === undefined ? undefined : codec.problem(raw)

/**
 * The one value that the text means; or what is to be chosen from. Text that could not be read when it was written, and
 * can be now, counts for nothing yet: it is asked about like one with two meanings.
 */
function meaningOf<T>(
  codec: Codec<T>,
  raw: string,
  { typed }: Answer<T>,
): { readonly value: T | undefined; readonly asks: readonly T[] } {
  const meant = raw.trim() === '' ? [] : codec.read(raw)
  const isClear = meant.length === 1 && typed === undefined
  return { value: isClear ? meant[0] : undefined, asks: isClear ? [] : meant }
}
