import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Choice } from './Choice.tsx'
import { ChoiceGroup } from './ChoiceGroup.tsx'

test('the label is the name and the hint only describes', () => {
  render(<Choice type="checkbox" label="Print flyers" hint="1 hour a month" />)
  const box = screen.getByRole('checkbox', { name: 'Print flyers' })
  expect(box).toHaveAccessibleDescription('1 hour a month')
})

test('a press anywhere on the row chooses it', async () => {
  const changed = vi.fn<() => void>()
  render(<Choice type="checkbox" label="Print flyers" hint="1 hour a month" onChange={changed} />)
  await userEvent.click(screen.getByText('1 hour a month'))
  expect(screen.getByRole('checkbox')).toBeChecked()
  expect(changed).toHaveBeenCalledOnce()
})

test('radios of one group exclude each other and the group says its question', async () => {
  render(
    <ChoiceGroup id="open" legend="Who may come?" hint="You can change it later." error="Choose one.">
      <Choice type="radio" name="open" label="Anyone" />
      <Choice type="radio" name="open" label="Members" />
    </ChoiceGroup>,
  )
  const group = screen.getByRole('group', { name: 'Who may come?' })
  expect(group).toHaveAccessibleDescription('You can change it later. Choose one.')
  await userEvent.click(screen.getByRole('radio', { name: 'Anyone' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Members' }))
  expect(screen.getByRole('radio', { name: 'Anyone' })).not.toBeChecked()
  expect(screen.getByRole('radio', { name: 'Members' })).toBeChecked()
})
