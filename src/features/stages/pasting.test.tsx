import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import ConnectionList from './connections/List.tsx'
import People from './coreGroup/People.tsx'
import Places from './place/Places.tsx'

const names = 'Tom\r\nInes\r\nMarcus'
const namesOf = (plan: ReturnType<Awaited<ReturnType<typeof renderStep>>['plan']>) =>
  plan.lists.people.filter(({ you }) => !you).map(({ name }) => name?.value)

test('three names pasted into one become three people, and one undo takes all of them back', async () => {
  const user = userEvent.setup()
  const made = aPlan().with('people', { id: 'new' }).build()
  const { plan, address } = await renderStep(<People item="new" />, { plan: made })
  await user.click(screen.getByRole('textbox', { name: 'Name or initials' }))
  await user.paste(names)
  expect(screen.getByRole('heading', { name: 'These look like 3. Add each?' })).toBeVisible()
  expect(screen.getByText('Tom, Ines, and Marcus')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add all 3' }))
  expect(namesOf(plan())).toEqual(['Tom', 'Ines', 'Marcus'])
  expect(address()).toBe('/plan1/coreGroup/people')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan().lists.people).toHaveLength(2)
})

test('who says no keeps one entry as it was pasted; who writes on is not asked any more', async () => {
  const user = userEvent.setup()
  const made = aPlan().with('people', { id: 'new' }).build()
  const { plan } = await renderStep(<People item="new" />, { plan: made })
  const field = screen.getByRole('textbox', { name: 'Name or initials' })
  await user.click(field)
  await user.paste(names)
  await user.click(screen.getByRole('button', { name: 'Keep as one' }))
  expect(field).toHaveFocus()
  expect(screen.queryByRole('heading', { name: /These look like/ })).not.toBeInTheDocument()
  expect(namesOf(plan())).toHaveLength(1)
  expect(namesOf(plan())[0]).toMatch(/Tom.*Ines.*Marcus/s)
  await user.paste(names)
  expect(screen.getByRole('heading', { name: /These look like/ })).toBeVisible()
  await user.type(field, 'x')
  expect(screen.queryByRole('heading', { name: /These look like/ })).not.toBeInTheDocument()
})

test('a name that stood there stays, and so does what was said of that person', async () => {
  const user = userEvent.setup()
  const made = aPlan().with('people', { id: 'ruth', name: 'Ruth', reach: '555-0199' }).build()
  const { plan } = await renderStep(<People item="ruth" />, { plan: made })
  await user.click(screen.getByRole('textbox', { name: 'Name or initials' }))
  await user.paste('Name\tPhone\nTom\t555-0100\nInes\t555-0101')
  await user.click(screen.getByRole('button', { name: 'Add all 2' }))
  expect(
    plan()
      .lists.people.slice(1)
      .map(({ name, reach }) => [name?.value, reach?.value]),
  ).toEqual([
    ['Ruth', '555-0199'],
    ['Tom', '555-0100'],
    ['Ines', '555-0101'],
  ])
})

test('one line is a name, whatever stands in it', async () => {
  const user = userEvent.setup()
  const made = aPlan().with('people', { id: 'new' }).build()
  await renderStep(<People item="new" />, { plan: made })
  await user.click(screen.getByRole('textbox', { name: 'Name or initials' }))
  await user.paste('Tom, Ines; Marcus\tand Ruth\n')
  expect(screen.queryByRole('heading', { name: /These look like/ })).not.toBeInTheDocument()
})

test('rows of a spreadsheet become connections and places, each cell in its field', async () => {
  const user = userEvent.setup()
  const made = aPlan().with('connections', { id: 'c' }).with('places', { id: 'p' }).build()
  const first = await renderStep(<ConnectionList item="c" />, {
    plan: made,
  })
  await user.click(screen.getAllByRole('textbox')[0] ?? document.body)
  await user.paste('Organization\tContact\tPhone\nClinic\tDr. Lund\t555-0101\nLibrary\t\t555-0102\n')
  await user.click(screen.getByRole('button', { name: 'Add all 2' }))
  expect(first.plan().lists.connections).toMatchObject([
    { organization: { value: 'Clinic' }, contact: { value: 'Dr. Lund' }, reach: { value: '555-0101' } },
    { organization: { value: 'Library' }, reach: { value: '555-0102' } },
  ])
  first.unmount()

  const second = await renderStep(<Places item="p" />, { plan: made })
  await user.click(screen.getAllByRole('textbox')[0] ?? document.body)
  await user.paste('Name\tAddress\tStairs\nLibrary\t1 Mill Lane\tnone\nHall\t2 Mill Lane\ttwelve')
  await user.click(screen.getByRole('button', { name: 'Add all 2' }))
  expect(second.plan().lists.places).toMatchObject([
    { name: { value: 'Library' }, address: { value: '1 Mill Lane' }, visitNote: { value: 'Stairs: none' } },
    { name: { value: 'Hall' }, address: { value: '2 Mill Lane' }, visitNote: { value: 'Stairs: twelve' } },
  ])
})
