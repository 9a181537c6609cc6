import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Balance from './Balance.tsx'
import Compare from './Compare.tsx'
import Effort from './Effort.tsx'
import Hours from './Hours.tsx'
import Readiness from './Readiness.tsx'
import Turnout from './Turnout.tsx'

test('the hours go to the founder’s own entry in the core group', async () => {
  const { plan } = await renderStep(<Effort />)
  await userEvent.type(screen.getByLabelText('How many hours a month can you give?'), '8')
  expect(plan().lists.people[0]).toMatchObject({ id: 'you', hours: { value: 8 } })
})

test('a number that is none is named by its question, and leaves the list once it is put right', async () => {
  await renderStep(<Effort />)
  const months = screen.getByLabelText('How many months until you meet regularly?')
  await userEvent.type(months, 'a few')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(
    await screen.findByRole('link', {
      name: 'How many months until you meet regularly? We couldn’t read that number. Try 3. We kept what you typed.',
    }),
  )
  await userEvent.clear(months)
  await userEvent.type(months, '4')
  expect(screen.queryByText('Check one answer')).toBeNull()
})

test('ways of hearing are put in order by keyboard alone, and the focus stays with the row', async () => {
  const { plan } = await renderStep(<Turnout />)
  const order = () => plan().sections.expectations.hearing?.value
  await userEvent.click(screen.getByRole('button', { name: 'Add A flyer' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add Searching online' }))
  expect(order()).toEqual(['flyers', 'search'])
  expect(screen.getByRole('button', { name: 'Move up: Searching online' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(order()).toEqual(['search', 'flyers'])
  expect(screen.getByRole('button', { name: 'Move down: Searching online' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Searching online' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove: A flyer' }))
  expect(order()).toBeUndefined()
  expect(screen.getByRole('button', { name: 'Add A flyer' })).toHaveFocus()
})

test('a range is left open as one question', async () => {
  const plan0 = aPlan().said('expectations', 'laterFew', 4).build()
  const { plan } = await renderStep(<Turnout />, { plan: plan0 })
  const asked = 'How many people do you expect after six months?'
  await userEvent.click(screen.getByText(/^Not sure yet/))
  await userEvent.click(screen.getByRole('radio', { name: `${asked} Not sure yet` }))
  expect(plan().sections.expectations).toEqual({
    laterFew: { value: 4, open: { as: 'notYet' } },
    laterMany: { open: { as: 'notYet' } },
  })
  await userEvent.click(screen.getByRole('button', { name: `Answer this now: ${asked}` }))
  expect(screen.getByLabelText('At least')).toHaveValue('4')
})

test('the points that are left are said in words', async () => {
  await renderStep(<Balance />)
  expect(screen.getByText('You have 10 points to split.')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Giving help'), '6')
  await userEvent.type(screen.getByLabelText('Organizing'), '3')
  expect(screen.getByText('1 point is left.')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Receiving help'), '2')
  expect(screen.getByText('You have 1 point too many.')).toBeInTheDocument()
})

test('only a real difference asks for a reply, and “change” shows where', async () => {
  const plan0 = aPlan().said('expectations', 'months', 2).said('expectations', 'sharers', 3).build()
  const { plan } = await renderStep(<Compare />, { plan: plan0 })
  const months = within(screen.getByRole('region', { name: 'How long until you meet regularly?' }))
  const sharers = within(screen.getByRole('region', { name: 'How many share the work?' }))
  expect(sharers.queryByRole('radio')).toBeNull()
  expect(months.queryByRole('link', { name: 'Move the first meeting' })).toBeNull()
  await userEvent.click(months.getByRole('radio', { name: 'Change the plan' }))
  expect(plan().sections.expectations.monthsReply?.value).toBe('change')
  expect(months.getByRole('link', { name: 'Move the first meeting' })).toHaveAttribute('href', '/plan1/timeline/date')
})

test('points that do not add up are named as the reason why the split is not compared', async () => {
  const months = aPlan().said('expectations', 'months', 6)
  const given = months
    .said('expectations', 'giving', 5)
    .said('expectations', 'receiving', 5)
    .said('expectations', 'organizing', 5)
  await renderStep(<Compare />, { plan: given.build() })
  expect(
    within(screen.getByRole('region', { name: 'Not answered yet' })).getByText('Your points don’t add up to 10 yet.'),
  ).toBeVisible()
})

test('nobody who expects no professional is asked when that would end', async () => {
  await renderStep(<Compare />, { plan: aPlan().said('expectations', 'helperMeetings', 0).build() })
  expect(screen.getByText('No meetings')).toBeVisible()
  expect(screen.queryByText('When would you want it to end?')).not.toBeInTheDocument()
})

test('short months are asked about once hours are said, and only then', async () => {
  const nothing = await renderStep(<Hours />)
  expect(screen.getByRole('heading', { name: 'No hours offered yet' })).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
  nothing.unmount()
  const little = await renderStep(<Hours />, { plan: aPlan().you({ hours: 2 }).build() })
  await userEvent.click(screen.getByRole('radio', { name: 'This is fine for us' }))
  expect(little.plan().sections.expectations.shortfall?.value).toBe('accepted')
  little.unmount()
  await renderStep(<Hours />, { plan: aPlan().you({ hours: 60 }).build() })
  expect(screen.getByText('You have enough hours in each month.')).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('readiness answers never reach the plan and end with the page', async () => {
  const plan0 = aPlan().said('about', 'category', 'grief').build()
  const first = await renderStep(<Readiness />, { plan: plan0 })
  expect(screen.queryByRole('group', { name: 'Has some time passed since the loss?' })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'I lost someone to suicide' }))
  await userEvent.click(
    within(screen.getByRole('group', { name: 'Has some time passed since the loss?' })).getByRole('radio', {
      name: 'Not yet',
    }),
  )
  await userEvent.click(
    within(screen.getByRole('group', { name: /hear a story/ })).getByRole('radio', { name: 'Not yet' }),
  )
  expect(screen.getByText('You said “Not yet” 2 times. You can still start.')).toBeInTheDocument()
  expect(first.plan()).toEqual(plan0)
  expect(first.planActor.getSnapshot().context).toMatchObject({ own: {} })
  await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }))
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  first.unmount()
  await renderStep(<Readiness />)
  expect(screen.queryByRole('checkbox')).toBeNull()
})
