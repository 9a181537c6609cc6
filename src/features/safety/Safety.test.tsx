import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { renderOutside } from '#tests/support/renderOutside.tsx'
import Safety from './Safety.tsx'

beforeAll(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('removing asks once, with focus on the safe button, and does as it was told', async () => {
  const eraseAll = vi.fn(async () => {})
  await renderOutside(<Safety />, { plans: { eraseAll } }, ['safety'])
  await press('Remove everything here')
  expect(screen.getByRole('button', { name: 'Keep everything' })).toHaveFocus()
  await press('Keep everything')
  expect(eraseAll).not.toHaveBeenCalled()
  await press('Remove everything here')
  await press('Remove, with undo')
  expect(eraseAll).toHaveBeenLastCalledWith(true)
})

test('where nothing could be read for the undo, it says so and what to do, and for good is still there', async () => {
  const eraseAll = vi.fn(async (undo: boolean) => (undo ? Promise.reject(new Error('no')) : undefined))
  await renderOutside(<Safety />, { plans: { eraseAll } }, ['safety'])
  await press('Remove everything here')
  await press('Remove, with undo')
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was removed')
  await press('Remove everything here')
  await press('Remove for good')
  expect(eraseAll).toHaveBeenLastCalledWith(false)
})

test('how the tab looks is a choice, and the title follows it', async () => {
  let looks: 'own' | 'neutral' = 'own'
  const chooseLooks = (chosen: typeof looks) => {
    looks = chosen
    document.documentElement.dataset['looks'] = chosen
  }
  await renderOutside(<Safety />, { looks: { looks: () => looks, chooseLooks } }, ['safety'])
  expect(document.title).toMatch(/^Safety/)
  await userEvent.click(screen.getByLabelText('Plain'))
  expect(document.title).toBe('Notes')
  await userEvent.click(screen.getByLabelText('Page name'))
  expect(document.title).toMatch(/^Safety/)
  act(() => delete document.documentElement.dataset['looks'])
})
