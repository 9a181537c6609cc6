import { useId } from 'react'
import type { Known as Entry } from '#domain/desk/library.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'

interface Props {
  readonly known: readonly Entry[]
  readonly ticked: readonly string[]
  readonly setTicked: (ids: readonly string[]) => void
}

/** What the counselor knows of the area, to tick several. */
export function Known({ known, ticked, setTicked }: Props) {
  const words = useWords('session').side.suggest
  const formats = useFormats()
  const id = useId()
  return (
    <ChoiceGroup id={id} legend={words.known} hint={words.knownHint}>
      {known.map(({ id: each, name, where, confirmedOn }) => (
        <Choice
          key={each}
          type="checkbox"
          label={
            <span dir="auto" translate="no">
              {name}
            </span>
          }
          hint={[where, confirmedOn === undefined ? words.unconfirmed : words.confirmed(formats.date(confirmedOn))]
            .filter((part) => part !== '')
            .join(' · ')}
          checked={ticked.includes(each)}
          onChange={({ target: { checked } }) =>
            setTicked(checked ? [...ticked, each] : ticked.filter((other) => other !== each))
          }
        />
      ))}
    </ChoiceGroup>
  )
}
