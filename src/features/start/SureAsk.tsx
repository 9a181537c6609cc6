import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import type { ChoiceWords } from '#words/types.ts'

interface Props<T extends string> {
  readonly question: string
  readonly options: readonly T[]
  readonly words: ChoiceWords<T>
  readonly value: T | undefined
  readonly choose: (value: T) => void
}

/** A question whose answer is kept nowhere: not in a plan, not by the browser's own memory of forms. */
export function SureAsk<T extends string>({ question, options, words, value, choose }: Props<T>) {
  return (
    <div className="ask">
      <ChoiceGroup id={question} legend={words.label} hint={words.hint}>
        {options.map((option) => (
          <Choice
            key={option}
            type="radio"
            name={question}
            label={optionLabel(words.options[option])}
            checked={value === option}
            onChange={() => choose(option)}
          />
        ))}
      </ChoiceGroup>
    </div>
  )
}
