import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { Input } from './Input.tsx'

test('a field without hint or error points at nothing', () => {
  render(
    <Field id="place" label="Name of the place">
      {(control) => <Input {...control} />}
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'Name of the place' })
  expect(input).not.toHaveAttribute('aria-describedby')
  expect(input).not.toHaveAttribute('aria-invalid')
})

test('hint and error describe the control, and the error marks it invalid', () => {
  render(
    <Field id="hours" label="Hours a month" hint="A rough guess is fine." error="Write the hours as a number, like 3.">
      {(control) => <Input {...control} defaultValue="a few" />}
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'Hours a month' })
  expect(input).toHaveAccessibleDescription('A rough guess is fine. Write the hours as a number, like 3.')
  expect(input).toBeInvalid()
})

test('the words for an optional field are part of its name', () => {
  render(
    <Field id="phone" label="Phone" optional="(if you like)" error="">
      {(control) => <Input {...control} />}
    </Field>,
  )
  expect(screen.getByRole('textbox', { name: 'Phone (if you like)' })).toBeValid()
})
