import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Compare from './Compare.tsx'
import Effort from './Effort.tsx'
import Hours from './Hours.tsx'
import Readiness from './Readiness.tsx'

/** The guesses that can wait stand in a fold. */
const guesses = () => userEvent.click(screen.getByText('Who helps, who comes, and where your time goes'))

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
  expect(screen.queryByText('One thing before you go on')).toBeNull()
})

test('ways of hearing are put in order by keyboard alone, and the focus stays with the row', async () => {
  const { plan } = await renderStep(<Effort />)
  await guesses()
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
  const { plan } = await renderStep(<Effort />, { plan: plan0 })
  await guesses()
  const question = screen
    .getByRole('group', { name: 'How many people do you expect after six months?' })
    .closest('.ask')
  if (!(question instanceof HTMLElement)) throw new Error('the question has no frame')
  await userEvent.click(screen.getByText(/^Not sure yet about one of these/))
  const row = screen.getByRole('row', { name: /^How many people do you expect after six months/ })
  await userEvent.click(within(row).getAllByRole('radio')[0] ?? row)
  expect(plan().sections.expectations).toEqual({
    laterFew: { value: 4, open: { as: 'notYet' } },
    laterMany: { open: { as: 'notYet' } },
  })
  expect(within(question).getAllByText('Not sure yet')[0]).toBeVisible()
  expect(screen.getByLabelText('At least')).toHaveValue('4')
})

test('the points that are left are said in words', async () => {
  await renderStep(<Effort />)
  await guesses()
  expect(screen.getByText('You have 10 points to split.')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Giving help'), '6')
  await userEvent.type(screen.getByLabelText('Organizing'), '3')
  expect(screen.getByText('1 point is left.')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Receiving help'), '2')
  expect(screen.getByText('You have 1 point too many.')).toBeInTheDocument()
})

test('only a real difference asks for a reply, and what follows from it stands below', async () => {
  const plan0 = aPlan().said('expectations', 'months', 2).said('expectations', 'sharers', 3).build()
  const { plan } = await renderStep(<Compare />, { plan: plan0 })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One real difference')
  const months = within(screen.getByRole('region', { name: 'You hope for 2 months. Many groups take up to 6.' }))
  expect(screen.getAllByRole('radio')).toHaveLength(3)
  expect(months.queryByRole('link', { name: 'Move the first meeting' })).toBeNull()
  await userEvent.click(months.getByRole('radio', { name: 'Talk about it' }))
  expect(months.getByText('We added this to your next agenda.')).toBeVisible()
  await userEvent.click(months.getByRole('radio', { name: 'Change the plan' }))
  expect(plan().sections.expectations.monthsReply?.value).toBe('change')
  expect(months.getByRole('link', { name: 'Move the first meeting' })).toHaveAttribute('href', '/plan1/timeline/date')
})

test('answers that are close wait in a fold, each with what others report', async () => {
  await renderStep(<Compare />, { plan: aPlan().said('expectations', 'sharers', 3).build() })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your answers are close to what others report')
  await userEvent.click(screen.getByText('One answer is close'))
  expect(screen.getByText(/^You: 3 people/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Answer 7 more questions' })).toHaveAttribute(
    'href',
    '/plan1/expectations/effort',
  )
})

test('points that do not add up are named as the reason why the split is not compared', async () => {
  const months = aPlan().said('expectations', 'months', 6)
  const given = months
    .said('expectations', 'giving', 5)
    .said('expectations', 'receiving', 5)
    .said('expectations', 'organizing', 5)
  await renderStep(<Compare />, { plan: given.build() })
  expect(screen.getByText(/Your points don’t add up to 10 yet\./)).toBeVisible()
})

test('nobody who expects no professional is asked when that would end', async () => {
  await renderStep(<Compare />, { plan: aPlan().said('expectations', 'helperMeetings', 0).build() })
  await userEvent.click(screen.getByText('One answer is close'))
  expect(screen.getByText(/You: No meetings/)).toBeVisible()
  expect(screen.queryByText('When would you want it to end?')).not.toBeInTheDocument()
})

test('short months are asked about once hours are said, and only then', async () => {
  const nothing = await renderStep(<Hours />)
  expect(screen.getByText(/^Say what each of you can give/)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'What will you do about the missing hours?' })).toBeNull()
  nothing.unmount()
  const little = await renderStep(<Hours />, { plan: aPlan().you({ hours: 2 }).build() })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/needs \d+(\.\d)? hours\. You offered 2\.$/)
  await userEvent.click(screen.getByRole('radio', { name: /This is fine for us/ }))
  expect(little.plan().sections.expectations.shortfall?.value).toBe('accepted')
  little.unmount()
  await renderStep(<Hours />, { plan: aPlan().you({ hours: 60 }).build() })
  expect(screen.queryByRole('group', { name: 'What will you do about the missing hours?' })).toBeNull()
})

describe('a month that is short', () => {
  const plan = aPlan('2026-11-23')
    .said('timeline', 'firstMeeting', '2027-03-04')
    .you({ name: 'Ruth', hours: 4 })
    .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 3 })
    .with('duties', { id: 'mail', title: 'Mail', holder: 'you', hoursBefore: 6, hoursAfter: 6 })

  test('each month can be looked at, and the heading says what it needs', async () => {
    await renderStep(<Hours />, { plan: plan.build() })
    await userEvent.click(screen.getByRole('radio', { name: /^Feb/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^February needs .* You offered 7\.$/)
  })

  test('what would lighten it shows before and after, and can be undone', async () => {
    const { plan: now } = await renderStep(<Hours />, { plan: plan.build() })
    const row = screen.getByText('Start Mail after you meet').closest('li')
    if (!row) throw new Error('no row')
    const [, before = '', after = ''] = /(\d+(?:\.\d)?) → (\d+(?:\.\d)?) hours/.exec(row.textContent) ?? []
    expect(Number(before) - Number(after)).toBeCloseTo(6)
    await userEvent.click(screen.getByRole('button', { name: 'Try it: Start Mail after you meet' }))
    expect(now().lists.duties[0]?.hoursBefore).toEqual({ value: 0 })
    expect(screen.getByRole('heading', { name: /^What would lighten/ })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(now().lists.duties[0]?.hoursBefore).toEqual({ value: 6 })
  })

  test('the tables hold what the picture shows', async () => {
    await renderStep(<Hours />, { plan: plan.build() })
    await userEvent.click(screen.getByText('See all months as a table'))
    expect(screen.getAllByRole('row', { name: /^Mail Ruth 6 2$/ })).toHaveLength(1)
  })
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
