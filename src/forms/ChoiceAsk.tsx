import { useState } from 'react'
import type { Field } from '#domain/plan/field.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import type { FieldWords, OptionWords } from '#words/types.ts'
import { AskGroup } from './AskFrame.tsx'
import { useAsk, useAskMany } from './useAsk.ts'

export type Options<T extends string> = FieldWords & { readonly options: Readonly<Record<T, OptionWords>> }
interface Shared {
  readonly mayStayOpen?: boolean | undefined
  readonly sideBySide?: boolean | undefined
}

export const optionLabel = (words: OptionWords): string => (typeof words === 'string' ? words : words.label)
const optionHint = (words: OptionWords) => (typeof words === 'string' ? undefined : words.hint)

/** One of several. Choosing commits at once. */
export function ChoiceAsk<T extends string>({
  of,
  options,
  words,
  mayStayOpen,
  sideBySide,
}: Shared & {
  readonly of: Field<T>
  readonly options: readonly T[]
  readonly words: Options<T>
}) {
  const ask = useAsk<T>(of, (answer) => answer.value ?? '')
  return (
    <AskGroup ask={ask} words={words} mayStayOpen={mayStayOpen} sideBySide={sideBySide}>
      {options.map((option) => (
        <Choice
          key={option}
          type="radio"
          name={ask.id}
          value={option}
          label={optionLabel(words.options[option])}
          hint={optionHint(words.options[option])}
          // What was chosen before it was left open is kept, and can be chosen again.
          checked={ask.raw === option && ask.answer.open === undefined}
          onChange={() => ask.set(option, { value: option }, true)}
        />
      ))}
    </AskGroup>
  )
}

/** Any number of several, kept in the order of the list. */
export function ManyAsk<T extends string>({
  of,
  options,
  words,
  sideBySide,
  first = options.length,
  rest = '',
}: Pick<Shared, 'sideBySide'> & {
  /** So many stand at once; what was not chosen of the others, as the page comes, waits behind the line `rest`. */
  readonly first?: number | undefined
  readonly rest?: string | undefined
  readonly of: Field<T[]>
  readonly options: readonly T[]
  readonly words: Options<T>
}) {
  const ask = useAskMany(of)
  const choose = (option: T, on: boolean) => {
    const value = options.filter((each) => (each === option ? on : ask.raw.includes(each)))
    ask.set(value, value.length > 0 ? { value } : {}, true)
  }
  const [atOnce] = useState(() => options.filter((each, nth) => nth < first || ask.raw.includes(each)))
  const folded = options.filter((each, nth) => nth >= first && !atOnce.includes(each))
  const choice = (option: T) => (
    <Choice
      key={option}
      type="checkbox"
      name={ask.id}
      value={option}
      label={optionLabel(words.options[option])}
      hint={optionHint(words.options[option])}
      checked={ask.raw.includes(option)}
      onChange={(event) => choose(option, event.target.checked)}
    />
  )
  return (
    <AskGroup ask={ask} words={words} sideBySide={sideBySide}>
      {options.filter((each) => !folded.includes(each)).map(choice)}
      {folded.length > 0 && (
        <LineFold summary={rest}>{() => <div className="choices">{folded.map(choice)}</div>}</LineFold>
      )}
    </AskGroup>
  )
}
