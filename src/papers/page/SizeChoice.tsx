import { useId } from 'react'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { paperSizes, usePaperSize } from '../sheet/size.ts'

/** The paper in the printer. */
export function SizeChoice() {
  const { size: words } = useWords('papers').printing
  const [size, choose] = usePaperSize()
  const id = useId()
  return (
    <ChoiceGroup id={id} legend={words.legend} sideBySide className="print-choice">
      {paperSizes.map((each) => (
        <Choice
          key={each}
          type="radio"
          name={id}
          label={words[each]}
          checked={size === each}
          onChange={() => choose(each)}
        />
      ))}
    </ChoiceGroup>
  )
}
