import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import People from './People.tsx'
import Search from './Search.tsx'

test('a founder alone reads that this is where everyone starts, and cannot be removed', async () => {
  const { plan, address } = await renderStep(<People />)
  expect(screen.getByText('No one else yet. That’s where groups start.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Add person' }))
  const added = plan().lists.people[1]
  expect(added).toBeDefined()
  expect(address()).toBe(`/plan1/coreGroup/people/${added?.id}`)
})

test('the founder comes first and is marked; who said no shows no hours', async () => {
  const plan = aPlan().you({ name: 'Ruth' }).with('people', { name: 'Ines', stance: 'declined', hours: 4 })
  await renderStep(<People />, { plan: plan.build() })
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['RuthYou', 'Ines'])
  expect(screen.getByText('Said no')).toBeVisible()
  expect(screen.queryByText(/Can give 4 hours/)).not.toBeInTheDocument()
})

test('the founder’s page asks no stance and cannot remove them', async () => {
  await renderStep(<People item="you" />)
  expect(screen.getByRole('textbox', { name: 'Your name or initials' })).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'Agreed' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument()
})

test('hours that nobody knows yet can be left open, and what stood there before comes back', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<People item="ruth" />, {
    plan: aPlan().with('people', { id: 'ruth', name: 'Ruth', hours: 4 }).build(),
  })
  const ask = () =>
    within(screen.getAllByText('Hours a month they can give')[0]?.closest<HTMLElement>('.ask') ?? document.body)
  const hours = () => plan().lists.people.find(({ id }) => id === 'ruth')?.hours
  await user.click(screen.getByText('Not sure yet about one of these?'))
  await user.click(screen.getByRole('radio', { name: 'Hours a month they can give Ask the group' }))
  expect(hours()).toEqual({ value: 4, open: { as: 'askGroup' } })
  expect(ask().getByText('Ask the group')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Answer this now: Hours a month they can give' }))
  expect(hours()).toEqual({ value: 4 })
  expect(screen.getByRole('textbox', { name: 'Hours a month they can give' })).toHaveValue('4')
})

test('a name and where two people stand are asked plainly', async () => {
  await renderStep(<People item="ruth" />, {
    plan: aPlan().with('people', { id: 'ruth' }).build(),
  })
  for (const label of ['Name or initials', 'Where do you two stand?']) {
    expect(
      within(screen.getByText(label).closest<HTMLElement>('.ask') ?? document.body).queryByText(
        'Not sure yet about one of these?',
      ),
    ).not.toBeInTheDocument()
  }
})

test('the suggested message counts for nothing until it is taken, and can then be changed', async () => {
  const plan = aPlan()
    .you({ name: 'Ruth' })
    .said('about', 'problem', 'living with lupus')
    .said('about', 'area', 'Riverside')
  const step = await renderStep(<Search />, { plan: plan.build() })
  const field = screen.getByRole('textbox', { name: 'Your message to one person' })
  expect(field).toHaveValue('')
  expect(step.plan().sections.coreGroup.messageWords).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: 'Add this' }))
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
