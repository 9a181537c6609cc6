import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Diary from './Diary.tsx'

const today = '2027-05-06'
const told = aPlan()
  .said('timeline', 'held', 'yes')
  .said('timeline', 'heldOn', '2027-03-04')
  .said('timeline', 'came', 6)
  .said('purpose', 'rhythm', 'everyOther')

test('a meeting that is added has the next day of the rhythm, and its page opens', async () => {
  const user = userEvent.setup()
  const { plan, address } = await renderStep(<Diary />, { today, plan: told.build() })
  await user.click(screen.getByRole('button', { name: 'Add a meeting' }))
  const [added] = plan().lists.meetings
  expect(added?.on).toEqual({ value: '2027-03-18' })
  expect(address()).toBe(`/plan1/timeline/diary/${added?.id}`)
})

test('the first meeting that was told elsewhere stands first and is changed there, until the diary has its day', async () => {
  const { unmount } = await renderStep(<Diary />, {
    today,
    plan: told.with('meetings', { on: '2027-03-18', heads: 4 }).build(),
  })
  expect(screen.getByRole('heading', { name: 'Meeting 1, Thu, Mar 4' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Change it there' })).toHaveAttribute('href', '/plan1/timeline/after')
  expect(screen.getByRole('heading', { name: 'Meeting 2, Thu, Mar 18' })).toBeVisible()
  unmount()
  await renderStep(<Diary />, { today, plan: told.with('meetings', { on: '2027-03-04', heads: 7 }).build() })
  expect(screen.queryByRole('link', { name: 'Change it there' })).not.toBeInTheDocument()
})

test('the curve says itself in a sentence and in a table, beside what was expected', async () => {
  const plan = told
    .said('expectations', 'laterFew', 8)
    .said('expectations', 'laterMany', 12)
    .with('meetings', { on: '2027-03-18', heads: 3, newcomers: 1, returned: 2, led: 'you', topic: 'Sleep' })
  await renderStep(<Diary />, { today, plan: plan.build() })
  const curve = within(screen.getByRole('region', { name: 'Turnout over time' }))
  expect(curve.getByText('2 meetings, with 3 to 6 people.')).toBeVisible()
  expect(curve.getByText(/You expected 8 to 12 after six months\. The last meeting was below that/)).toBeVisible()
  const rows = within(curve.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map((row) => row.textContent)
  expect(rows[2]).toBe('March 18, 2027312YouSleep')
})

test('more new and returning people than heads is asked about, and kept', async () => {
  const user = userEvent.setup()
  const plan = told.with('meetings', { id: 'm', on: '2027-03-18', heads: 4, newcomers: 2 })
  const { plan: now } = await renderStep(<Diary item="m" />, { today, plan: plan.build() })
  await user.type(screen.getByLabelText('How many had come before?'), '3')
  expect(screen.getByText(/add up to more people than came/)).toBeVisible()
  expect(now().lists.meetings[0]?.returned).toEqual({ value: 3 })
})
