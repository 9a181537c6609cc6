import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import type { ClosedPlan, PlanLibrary, ListedPlan } from '#ports/plans.ts'
import { renderOutside } from '#tests/support/renderOutside.tsx'
import Plans from './Plans.tsx'

beforeAll(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const plan = (planId: string, name: string, more: Partial<ListedPlan> = {}): ListedPlan => ({
  planId,
  name,
  problem: 'Stroke',
  begun: '2026-10-05',
  revision: 3,
  savedAt: '2026-11-20T15:00:00.000Z',
  marks: ['ready', 'underWay', 'untouched', 'untouched', 'untouched', 'needsAnotherLook'],
  ...more,
})
const show = (plans: readonly (ListedPlan | ClosedPlan)[], says: Partial<PlanLibrary> = {}) =>
  renderOutside(<Plans />, { plans: { plans: async () => plans, ...says } }, ['plans'])
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent?.trim())

test('what was saved last comes first, then the example, then what does not open', async () => {
  await show([
    { planId: 'x', unreadable: true, why: 'newer' },
    plan('e', 'Evening Tide', { example: true, savedAt: '2026-11-23T15:00:00.000Z' }),
    plan('a', '', { savedAt: '2026-11-01T15:00:00.000Z' }),
    plan('b', 'Second Cup', { firstMeeting: '2027-03-04' }),
  ])
  expect(rows()).toEqual(['Second Cup', 'My group', 'Evening Tide Example', 'We couldn’t open this plan'])
  const row = within(screen.getAllByRole('listitem')[0] ?? document.body)
  expect(row.getByText(/Started October 5, 2026 · saved November 20, 2026/)).toBeInTheDocument()
  expect(row.getByText('1 of 6 stages done · First meeting on March 4, 2027')).toBeInTheDocument()
  expect(screen.getByText(/needs a newer version/)).toBeInTheDocument()
})

test('a removed plan can be put back from where it stood, and focus is there', async () => {
  let gone = false
  const remove = vi.fn(async () => void (gone = true))
  const putBack = vi.fn(async () => ((gone = false), true))
  await show([], { plans: async () => (gone ? [] : [plan('a', 'Second Cup')]), remove, putBack })
  await press('Remove Second Cup')
  // The revision that the person saw: what another tab wrote since must not be removed with it.
  expect(remove).toHaveBeenCalledWith('a', 3)
  expect(rows()).toContain('Removed Second Cup')
  const back = screen.getByRole('button', { name: /Put back/ })
  expect(back).toHaveFocus()
  await userEvent.click(back)
  expect(putBack).toHaveBeenCalledWith('a')
  expect(rows()).toEqual(['Second Cup'])
})

test('what storage refuses is said in words, and nothing looks done', async () => {
  const refuse = (why: string) => async () => Promise.reject(Object.assign(new Error('no'), { why }))
  await show([plan('a', 'Second Cup')], {
    remove: refuse('overtaken'),
    copy: refuse('full'),
    putBack: refuse('blocked'),
  })
  await press('Remove Second Cup')
  expect(screen.getByRole('alert')).toHaveTextContent(
    'We couldn’t remove the planYou just changed this plan in another tab.',
  )
  await press('Duplicate Second Cup')
  expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t duplicate the planThis browser is out of space')
  await press('Save a copy Second Cup')
  await press('Save copy')
  expect(screen.getByRole('alert')).toHaveTextContent('This plan is no longer on this device.')
  expect(rows()).toContain('Second Cup')
})

test('renaming asks in a dialog and says so when the plan went meanwhile', async () => {
  let there = true
  const rename = vi.fn(async () => void (there = false))
  await show([], { plans: async () => (there ? [plan('a', 'Second Cup')] : []), rename })
  await press('Rename Second Cup')
  const field = screen.getByLabelText('Working name')
  expect(field).toHaveFocus()
  await userEvent.clear(field)
  await userEvent.type(field, '  Third Cup {Enter}')
  expect(rename).toHaveBeenCalledWith('a', 'Third Cup')
  expect(screen.getByRole('alert')).toHaveTextContent(
    'We couldn’t change the nameThis plan is no longer on this device.',
  )
})

test('everything can be removed from here too', async () => {
  const eraseAll = vi.fn(async () => {})
  await show([plan('a', 'Second Cup')], { eraseAll })
  await userEvent.click(screen.getByText('Leave nothing on this device'))
  await press('Remove everything here')
  expect(screen.getByRole('button', { name: 'Keep everything' })).toHaveFocus()
  await press('Remove for good')
  expect(eraseAll).toHaveBeenCalledExactlyOnceWith(false)
})
