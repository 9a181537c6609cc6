import { useId } from 'react'
import { useWords } from '#wording/words.ts'
import type { Naming } from '#domain/documents/names.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'

interface Props {
  readonly namings: readonly Naming[]
  readonly naming: Naming
  readonly choose: (naming: Naming) => void
}

/** For whom a paper is made: with names, first names, initials or none. Where there is one way alone, nothing is asked. */
export function NamingChoice({ namings, naming, choose }: Props) {
  const { naming: words } = useWords('papers')
  const id = useId()
  if (namings.length < 2) return null
  return (
    <ChoiceGroup id={id} legend={words.legend} sideBySide className="print-choice">
      {namings.map((each) => (
        <Choice
          key={each}
          type="radio"
          name={id}
          label={words.options[each]}
          checked={naming === each}
          onChange={() => choose(each)}
        />
      ))}
    </ChoiceGroup>
  )
}
