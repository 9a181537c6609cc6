import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Confirm from './Confirm.tsx'
import Continuum from './Continuum.tsx'
import Gatekeepers from './Gatekeepers.tsx'
import Word from './Word.tsx'

describe('everybody you could tell', () => {
  test('begins with those for the concern; one tap takes one, and leads to it from then on', async () => {
    const { plan } = await renderStep(<Gatekeepers />, {
      plan: aPlan().said('about', 'category', 'grief').build(),
    })
    const first = within(screen.getByRole('region', { name: 'Best for your concern' }))
    expect(first.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)[0]).toBe('A funeral home')
    expect(first.getByText('Directors meet families in the first days.')).toBeVisible()
    expect(plan().lists.connections).toEqual([])
    await userEvent.click(first.getByRole('button', { name: 'Add this: A funeral home' }))
    expect(plan().lists.connections).toMatchObject([{ std: 'funeralHome', kind: { value: 'funeral' } }])
    expect(first.getByRole('link', { name: 'On your list: A funeral home' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().lists.connections).toEqual([])
    expect(screen.getByRole('button', { name: 'Add this: A funeral home' })).toBeVisible()
  })

  test('says what each kind needs, and asks for the concern where it is not known', async () => {
    await renderStep(<Gatekeepers />)
    expect(screen.queryByRole('region', { name: 'Best for your concern' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Describe your concern' })).toBeVisible()
    await userEvent.click(screen.getByText('Libraries'))
    expect(screen.getByText(/tear-off strips/)).toBeVisible()
    await userEvent.click(screen.getByText('Health care'))
    expect(screen.getByText(/speak for ten minutes/)).toBeVisible()
  })

  test('offers a hidden group nothing public', async () => {
    await renderStep(<Gatekeepers />, { plan: aPlan().said('about', 'hidden', 'yes').build() })
    expect(screen.getByRole('heading', { name: 'Your group is unlisted' })).toBeVisible()
    expect(screen.queryByText('Local media')).toBeNull()
    expect(screen.queryByText('Group directories')).toBeNull()
  })
})

describe('last confirmed', () => {
  const plan = aPlan('2026-01-05')
    .with('connections', {
      id: 'old',
      organization: 'Helpline',
      state: 'referring',
      confirmedOn: '2026-03-01',
      reach: '555 0100',
    })
    .with('connections', { id: 'young', organization: 'Clinic', state: 'contacted' })
    .with('contacts', { connection: 'young', on: '2026-11-01' })

  test('what is old stands first; one tap confirms it, and Undo takes that back', async () => {
    const { plan: after } = await renderStep(<Confirm />, { plan: plan.build() })
    const old = () => within(screen.getByRole('region', { name: 'Check these again' }))
    expect(old().getByText(/Refers people · Last confirmed March 1, 2026/)).toBeVisible()
    expect(old().getByText('555 0100')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Checked recently' })).toHaveTextContent(
      'Never confirmed. Last contact November 1, 2026 · Ask again from May 1, 2027',
    )
    await userEvent.click(old().getByRole('button', { name: 'Confirmed today: Helpline' }))
    expect(after().lists.connections[0]?.confirmedOn).toEqual({ value: '2026-11-23' })
    expect(screen.getByRole('heading', { name: 'Check these again' })).toHaveFocus()
    expect(old().getByText('You checked everything in the last six months.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(after().lists.connections[0]?.confirmedOn).toEqual({ value: '2026-03-01' })
    expect(old().getByRole('button', { name: 'Confirmed today: Helpline' })).toBeVisible()
  })

  test('while nobody knows, there is nothing to confirm', async () => {
    await renderStep(<Confirm />, { plan: aPlan().with('connections', { organization: 'Clinic' }).build() })
    expect(screen.getByRole('heading', { name: 'No one to ask yet' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Confirmed today/ })).toBeNull()
  })
})

describe('word of mouth', () => {
  const told = aPlan()
    .said('about', 'problem', 'Stroke')
    .said('connections', 'publicContact', 'group@example.org')
    .you({ name: 'Ruth' })

  test('the words count only once they are taken', async () => {
    const { plan } = await renderStep(<Word />, { plan: told.build() })
    await userEvent.click(screen.getByText('What to say'))
    await userEvent.click(screen.getByText('Sample wording'))
    expect(screen.getByText(/You can ask at group@example\.org/, { selector: 'blockquote' })).toBeVisible()
    expect(plan().sections.connections.inviteWords).toBeUndefined()
    const [first] = screen.getAllByRole('button', { name: /^Add this/ })
    if (first) await userEvent.click(first)
    expect(plan().sections.connections.inviteWords?.value).toMatch(/^I’m starting a group\. It’s about “Stroke\.”/)
  })

  test('a hidden group is told to be careful, and gets words without a contact', async () => {
    await renderStep(<Word />, { plan: told.said('about', 'hidden', 'yes').build() })
    expect(screen.getByText(/Don’t share a place, day, or number/)).toBeVisible()
    expect(screen.queryByText(/group@example\.org/)).toBeNull()
  })

  test('counts who is still to be asked', async () => {
    await renderStep(<Word />, { plan: told.build() })
    await userEvent.click(screen.getByText('How many you’ve asked'))
    expect(screen.getByText(/Choose who invites/)).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ruth' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'How many people will each of you ask?' }), '3')
    await userEvent.type(screen.getByRole('textbox', { name: 'How many have you asked so far?' }), '1')
    expect(screen.getByText('1 of 3 asked')).toBeVisible()
    expect(screen.getByText('You have 2 left to ask.')).toBeVisible()
  })
})

describe('how far professionals come in', () => {
  test('the level is marked, and its words are taken, not filled in', async () => {
    const { plan } = await renderStep(<Continuum />, {
      plan: aPlan().said('connections', 'involvement', 'lendsRoom').build(),
    })
    expect(screen.getByText('You chose step 5 of 9, Lends a room.')).toBeVisible()
    await userEvent.click(screen.getByText('What happens at each step'))
    const marked = screen.getAllByRole('listitem', { current: 'step' })
    expect(marked.map((item) => within(item).getByRole('heading').textContent)).toEqual(['5. Lends a roomYour step'])
    await userEvent.click(screen.getByRole('radio', { name: 'The core group' }))
    expect(plan().sections.connections.invitedBy).toEqual({ value: 'group' })
    expect(plan().sections.connections.helperDoes).toBeUndefined()
    await userEvent.click(
      screen.getByRole('button', { name: 'Sample wording for your step: What will the professional do?' }),
    )
    expect(plan().sections.connections.helperDoes).toEqual({ value: 'Lends a room, and maybe copies or a key.' })
  })

  test('no part asks nothing, and the level itself is asked on its own page', async () => {
    await renderStep(<Continuum />, { plan: aPlan().said('connections', 'involvement', 'none').build() })
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('link', { name: 'Change your step' })).toBeVisible()
  })
})
