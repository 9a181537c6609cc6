import { connectionStates } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { stateOf, type Connection } from '#domain/stages/coverage.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useEdits } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Pick } from '#ui/form/Pick.tsx'

const steps = connectionStates.filter((state) => state !== 'declined')

/** How far a connection is: five native radios on a line. The words are always there, arrow keys move. */
export function Walk({ of, name }: { readonly of: Connection; readonly name: string }) {
  const { list, fields } = useWords('connections')
  const { choose } = useEdits()
  const state = stateOf(of)
  return (
    <fieldset className="con-walk">
      <legend className="visually-hidden">{list.howFar(name)}</legend>
      {steps.map((step) => {
        const words = optionLabel(fields.state.options[step])
        return (
          <label key={step}>
            <Pick
              type="radio"
              name={`walk-${of.id}`}
              value={step}
              checked={state === step}
              onChange={() => choose(itemField('connections', of.id, 'state').put({ value: step }))}
            />
            <span data-words={words}>{words}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
