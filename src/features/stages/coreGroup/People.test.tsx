import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import People from './People.tsx'
import Search from './Search.tsx'

test('a founder alone adds the first person; focus stays for the next one, and the name is said once', async () => {
  const { plan } = await renderStep(<People />)
  expect(screen.getByText('No one else yet. That’s where groups start.')).toBeVisible()
  const field = screen.getByRole('textbox', { name: 'Add someone' })
  await userEvent.type(field, 'Tom{Enter}')
  expect(plan().lists.people[1]).toMatchObject({ name: { value: 'Tom' } })
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  expect(screen.getAllByText('Added Tom.')).toHaveLength(1)
  await userEvent.type(field, 'Ines')
  await userEvent.click(screen.getByRole('button', { name: 'Add person' }))
  expect(plan().lists.people.map((each) => each.name?.value)).toEqual([undefined, 'Tom', 'Ines'])
  expect(field).toHaveFocus()
})

test('a row opens in place with what is asked most, and cannot remove the founder', async () => {
  const { plan } = await renderStep(<People />, {
    plan: aPlan().you({ name: 'Ruth' }).with('people', { id: 'tom', name: 'Tom', stance: 'agreed' }).build(),
  })
  await userEvent.click(screen.getByText('Tom'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Hours a month they can give' }), '3')
  expect(plan().lists.people[1]).toMatchObject({ hours: { value: 3 } })
  expect(screen.getByRole('link', { name: 'More about this person' })).toHaveAttribute(
    'href',
    '/plan1/coreGroup/people/tom',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tom' }))
  expect(plan().lists.people).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan().lists.people).toHaveLength(2)
  await userEvent.click(screen.getByText('Ruth'))
  expect(screen.queryByRole('button', { name: /^Remove Ruth/ })).not.toBeInTheDocument()
})

test('more than eight fold, one that was just added never does, and the rest comes with the focus', async () => {
  const plan = Array.from({ length: 10 }, (_, n) => n).reduce(
    (all, n) => all.with('people', { id: `p${n}`, name: `Person ${n}`, stance: 'agreed' }),
    aPlan().you({ name: 'Ruth' }),
  )
  await renderStep(<People />, { plan: plan.build() })
  expect(screen.getByText('Person 6')).toBeVisible()
  expect(screen.queryByText('Person 7')).not.toBeInTheDocument()
  await userEvent.type(screen.getByRole('textbox', { name: 'Add someone' }), 'Zoe{Enter}')
  expect(screen.getByText('Zoe')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'See all 12 people' }))
  expect(screen.getByText('Person 7').closest('summary')).toHaveFocus()
})

test('the founder comes first and is marked; who said no shows no hours', async () => {
  const plan = aPlan().you({ name: 'Ruth' }).with('people', { name: 'Ines', stance: 'declined', hours: 4 })
  await renderStep(<People />, { plan: plan.build() })
  const rows = screen.getAllByRole('listitem').map((each) => each.textContent)
  expect(rows[0]).toMatch(/^Ruth You/)
  expect(rows[1]).toMatch(/^InesSaid no$/)
})

test('the founder’s page asks no stance and cannot remove them', async () => {
  await renderStep(<People item="you" />)
  expect(screen.getByRole('textbox', { name: 'Your name or initials' })).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Agreed' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
})

test('hours that nobody knows yet can be left open, and what stood there before is kept', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<People item="ruth" />, {
    plan: aPlan().with('people', { id: 'ruth', name: 'Ruth', hours: 4 }).build(),
  })
  await user.click(screen.getByText(/^Not sure yet about one of these/))
  const row = screen.getByRole('row', { name: /^Hours a month they can give/ })
  await user.click(within(row).getAllByRole('radio')[1] ?? row)
  expect(plan().lists.people.find(({ id }) => id === 'ruth')?.hours).toEqual({ value: 4, open: { as: 'askGroup' } })
  expect(screen.getByRole('textbox', { name: 'Hours a month they can give' })).toHaveValue('4')
  expect(screen.queryByRole('row', { name: /^Name or initials/ })).not.toBeInTheDocument()
})

test('sample wording counts for nothing until it is taken, and can then be changed', async () => {
  const plan = aPlan()
    .you({ name: 'Ruth' })
    .said('about', 'problem', 'living with lupus')
    .said('about', 'area', 'Riverside')
  const step = await renderStep(<Search />, { plan: plan.build() })
  await userEvent.click(screen.getByText('Write to someone, or set an end date'))
  const field = screen.getByRole('textbox', { name: 'Your message to one person' })
  expect(field).toHaveValue('')
  expect(step.plan().sections.coreGroup.messageWords).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: 'Use sample wording' }))
  expect(step.plan().sections.coreGroup.messageWords?.value).toContain('living with lupus')
  expect(field).toHaveFocus()
  await userEvent.type(field, ' See you soon')
  expect(step.plan().sections.coreGroup.messageWords?.value).toMatch(/Ruth See you soon$/)
})

test('people who live far apart read how to meet, and have a line for area or time zone', async () => {
  const far = aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed', where: 'Perth, eight hours ahead' })
  const { unmount } = await renderStep(<People />, { plan: far.build() })
  // What was noted while it mattered stays in the plan, and out of the way.
  expect(screen.queryByText('If you live far apart')).toBeNull()
  expect(screen.queryByText('Perth, eight hours ahead')).toBeNull()
  unmount()
  const rare = await renderStep(<People />, { plan: far.said('about', 'rare', 'yes').build() })
  expect(screen.getByText('Perth, eight hours ahead')).toBeVisible()
  expect(screen.getByText(/once three to five people say yes/)).toBeVisible()
  rare.unmount()
  await renderStep(<People item="ines" />, {
    plan: far.said('about', 'setting', 'online').build(),
  })
  expect(screen.getByRole('textbox', { name: 'Which area or time zone?' })).toHaveValue('Perth, eight hours ahead')
})
