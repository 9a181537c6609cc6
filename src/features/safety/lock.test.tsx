import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { aPassphrase } from '#tests/support/aPassphrase.ts'
import { renderOutside } from '#tests/support/renderOutside.tsx'
import type { PassphraseWork } from '#ports/passphrase.ts'
import Lock from './Lock.tsx'
import LockedForm from './LockedForm.tsx'

// jsdom has no dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const long = 'green kettle by the window'
const show = (work: Partial<PassphraseWork> = {}, state: 'none' | 'open' = 'none') =>
  renderOutside(<Lock />, { passphrase: aPassphrase(work, state) }, ['lock'])
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const type = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), text)
}

test('before anything is set it says what forgetting means; short, different or not understood, nothing is set', async () => {
  const set = vi.fn(async () => 0)
  await show({ set })
  expect(screen.getByRole('heading', { name: 'If you forget it' })).toBeInTheDocument()
  await type('Passphrase', '    fourteen lette')
  await press('Set passphrase')
  expect(screen.getByLabelText('Passphrase')).toHaveFocus()
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/Add one more/)
  await type('Passphrase', long)
  await type('Passphrase again', 'green kettle by the door')
  await press('Set passphrase')
  expect(screen.getByLabelText('Passphrase again')).toHaveFocus()
  await type('Passphrase again', `${long} `)
  await press('Set passphrase')
  expect(screen.getByLabelText(/I understand/)).toHaveFocus()
  expect(set).not.toHaveBeenCalled()
  await userEvent.click(screen.getByLabelText(/I understand/))
  await userEvent.click(screen.getByLabelText('After 5 minutes when you type nothing'))
  await press('Set passphrase')
  expect(set).toHaveBeenCalledExactlyOnceWith(long, 5)
  expect(screen.getByText('Your plans are locked from now on.')).toBeInTheDocument()
})

test.each([
  [async () => 'otherTabs' as const, 'Close the other tabs first'],
  [async () => Promise.reject(new Error('no')), 'We couldn’t lock your plans'],
])('a refusal is said, and what was typed is still there', async (set, said) => {
  await show({ set })
  await type('Passphrase', long)
  await type('Passphrase again', long)
  await userEvent.click(screen.getByLabelText(/I understand/))
  await press('Set passphrase')
  expect(screen.getByRole('alert')).toHaveTextContent(said)
  expect(screen.getByLabelText('Passphrase')).toHaveValue(long)
})

test('what could not be locked for want of room is said', async () => {
  await show({ set: async () => 2 })
  await type('Passphrase', long)
  await type('Passphrase again', long)
  await userEvent.click(screen.getByLabelText(/I understand/))
  await press('Set passphrase')
  expect(screen.getByText(/couldn’t lock 2 stored texts yet/)).toBeInTheDocument()
})

test.each(['insecure', 'nothing'] as const)(
  'where none can be set (%s) there is no form, and a reason',
  async (hindrance) => {
    await show({ hindrance: () => hindrance })
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: hindrance === 'insecure' ? 'You cannot set a passphrase here' : 'There is nothing to lock',
      }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  },
)

test('once set: other minutes, another passphrase if the old one is known, or none after one more question', async () => {
  const stay = vi.fn(async () => {})
  const turnOff = vi.fn(async () => 'done' as const)
  const change = vi.fn(async (old: string) => old === 'old')
  await show({ stay, change, turnOff }, 'open')
  expect(screen.getByLabelText('After 15 minutes when you type nothing')).toBeChecked()
  await userEvent.click(screen.getByLabelText('Only when I close the page'))
  expect(stay).toHaveBeenCalledWith(0)

  await type('Your current passphrase', 'not this')
  await type('New passphrase', long)
  await type('Passphrase again', long)
  await press('Change passphrase')
  expect(screen.getByLabelText('Your current passphrase')).toHaveFocus()
  await type('Your current passphrase', 'old')
  await press('Change passphrase')
  expect(screen.getByRole('alert')).toHaveTextContent('The old one no longer works')
  expect(screen.getByLabelText('New passphrase')).toHaveValue('')

  await press('Remove the passphrase')
  expect(turnOff).not.toHaveBeenCalled()
  await press('Remove passphrase')
  expect(screen.getByText('You removed the passphrase. Your plans are no longer locked.')).toBeInTheDocument()
})

test('the form before everything says nothing of what the page is for, and a wrong passphrase as often as one likes', async () => {
  const answers = ['wrong', 'wrong', 'damaged', 'open'] as const
  let tries = 0
  const eraseAll = vi.fn(async () => {})
  const view = await renderOutside(
    <LockedForm />,
    {
      plans: { eraseAll },
      passphrase: { ...aPassphrase({ open: async () => answers[tries++] ?? 'open' }), state: () => 'closed' },
    },
    ['lock'],
  )
  expect(document.title).toBe('Locked')
  expect(view.container).not.toHaveTextContent(/group|plan|stage/i)
  expect(screen.getByLabelText('Passphrase')).toHaveFocus()
  await userEvent.keyboard('something{Enter}')
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/try as often as you like/)
  await userEvent.keyboard('{Enter}')
  expect(screen.getByLabelText('Passphrase')).toHaveValue('something')
  await userEvent.keyboard('{Enter}')
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/is damaged/)
  expect(screen.getByLabelText('Passphrase')).toHaveAttribute('type', 'password')
  await userEvent.click(screen.getByLabelText('Show what I type'))
  expect(screen.getByLabelText('Passphrase')).toHaveAttribute('type', 'text')

  await userEvent.click(screen.getByText('I forgot my passphrase'))
  await press('Remove everything here')
  expect(eraseAll).not.toHaveBeenCalled()
  await press('Keep everything')
  expect(eraseAll).not.toHaveBeenCalled()
})

test('two quick presses try once', async () => {
  const open = vi.fn(() => new Promise<'open'>(() => {}))
  await renderOutside(<LockedForm />, { passphrase: aPassphrase({ open }) }, ['lock'])
  await act(async () => {})
  await userEvent.dblClick(screen.getByRole('button', { name: 'Open' }))
  expect(open).toHaveBeenCalledOnce()
  expect(screen.getByText(/^Opening/)).toBeInTheDocument()
})
