import { useState } from 'react'
import type { ListedPlan } from '#ports/plans.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'

interface Props {
  readonly plan: ListedPlan | undefined
  readonly close: () => void
  readonly save: (plan: ListedPlan, name: string) => void
}

/** Asks for another name. Focus starts in the field: writing there changes nothing yet. */
export function RenameDialog({ plan, close, save }: Props) {
  const { title } = useWords('plans').list.renaming
  return (
    <Dialog open={plan !== undefined} onClose={close} title={title}>
      {plan && <NameForm key={plan.planId} plan={plan} close={close} save={save} />}
    </Dialog>
  )
}

function NameForm({ plan, close, save }: Props & { readonly plan: ListedPlan }) {
  const words = useWords('plans').list.renaming
  const [name, setName] = useState(plan.name)
  return (
    <form
      className="plan-name"
      onSubmit={(event) => {
        event.preventDefault()
        close()
        if (name.trim() !== plan.name) save(plan, name.trim())
      }}
    >
      <Field id="plan-name" label={words.label} hint={words.hint}>
        {(control) => (
          <Input
            {...control}
            data-safe
            dir="auto"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <ButtonRow>
        <Button type="submit" variant="primary">
          {words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </ButtonRow>
    </form>
  )
}
