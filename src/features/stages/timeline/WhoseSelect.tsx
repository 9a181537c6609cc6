import type { Timeline } from '#domain/timeline/task.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Select } from '#ui/form/Select.tsx'
import { useWhose } from './whose.ts'

/** Shows only what one person has to do. Changes the picture, never the plan. */
export function WhoseSelect({ line }: { readonly line: Timeline }) {
  const { filter: words } = useWords('timeline').line
  const ownerOf = useOwnerName()
  const { whose, choose, people } = useWhose(line)
  const shown =
    whose === undefined ? undefined : whose === 'everyone' ? words.group : words.only(ownerOf({ person: whose }).name)
  return (
    <>
      {shown !== undefined && <p className="tl-print-only">{shown}</p>}
      <Field id="tl-whose" label={words.label} className="tl-whose no-print">
        {(control) => (
          <Select {...control} value={whose ?? ''} onChange={(event) => choose(event.target.value || undefined)}>
            <option value="">{words.all}</option>
            {people.map((person) => (
              <option key={person} value={person}>
                {words.only(ownerOf({ person }).name)}
              </option>
            ))}
            <option value="everyone">{words.group}</option>
          </Select>
        )}
      </Field>
    </>
  )
}
