import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'

interface Props {
  readonly choices: readonly number[]
  readonly minutes: number | undefined
  readonly choose: (minutes: number) => void
  readonly error?: string | undefined
}

/** After how long without a sign of life the page locks. */
export function Minutes({ choices, minutes, choose, error }: Props) {
  const words = useWords('lock').minutes
  return (
    <ChoiceGroup id="lock-minutes" legend={words.legend} hint={words.hint} error={error}>
      {choices.map((each) => (
        <Choice
          key={each}
          type="radio"
          name="lock-minutes"
          label={words.after(each)}
          checked={minutes === each}
          onChange={() => choose(each)}
        />
      ))}
    </ChoiceGroup>
  )
}
