import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Choice } from './Choice.tsx'
import { ChoiceGroup } from './ChoiceGroup.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { Field } from './Field.tsx'
import { Input } from './Input.tsx'

function Form() {
  return (
    <>
      <ErrorSummary
        title="Two things before you go on"
        errors={[
          { id: 'place', message: 'Write a name for the place' },
          { id: 'open', message: 'Choose who may come' },
        ]}
      >
        <button type="button">Leave them open and go on</button>
      </ErrorSummary>
      <Field id="place" label="Name of the place">
        {(control) => <Input {...control} />}
      </Field>
      <ChoiceGroup id="open" legend="Who may come?">
        <Choice type="radio" name="open" label="Anyone" />
        <Choice type="radio" name="open" label="Members" defaultChecked />
      </ChoiceGroup>
    </>
  )
}

test('it takes focus when it appears', () => {
  render(<Form />)
  expect(screen.getByRole('alert')).toHaveFocus()
  expect(screen.getByRole('heading', { name: 'Two things before you go on' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Leave them open and go on' })).toBeInTheDocument()
})

test('a link moves to its field and leaves the address alone', async () => {
  const before = window.location.href
  render(<Form />)
  await userEvent.click(screen.getByRole('link', { name: 'Write a name for the place' }))
  expect(screen.getByRole('textbox', { name: 'Name of the place' })).toHaveFocus()
  expect(window.location.href).toBe(before)
})

test('a link to a group moves to its chosen radio', async () => {
  render(<Form />)
  await userEvent.click(screen.getByRole('link', { name: 'Choose who may come' }))
  expect(screen.getByRole('radio', { name: 'Members' })).toHaveFocus()
})
