import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { valueOf } from '#domain/plan/answer.ts'
import Book from './Book.tsx'
import Compare from './Compare.tsx'
import Places from './Places.tsx'

const two = aPlan()
  .with('places', { id: 'lib', name: 'Library', stepFree: 'yes', contact: 'Ms. Ortiz' })
  .with('places', { id: 'hall', name: 'Parish hall', stepFree: 'no', stepFreeNote: 'five steps' })

beforeAll(() => {
  // jsdom knows the dialog but cannot open it.
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
  vi.stubGlobal('scrollTo', () => undefined)
})

describe('the list of places', () => {
  test('a kind to think of counts only once it is taken, and focus stays with the offers', async () => {
    const { plan } = await renderStep(<Places />)
    expect(plan().lists.places).toEqual([])
    await userEvent.click(screen.getByText('Kinds of places'))
    await userEvent.click(screen.getByRole('button', { name: 'Add to the list: Library' }))
    expect(plan().lists.places.map((place) => valueOf(place.kind))).toEqual(['library'])
    expect(screen.queryByRole('button', { name: 'Add to the list: Library' })).not.toBeInTheDocument()
    expect(document.activeElement).toHaveAccessibleName(/^Add to the list: /)
  })

  test('a home brings the safety questions', async () => {
    await renderStep(<Places item="lib" />, { plan: two.build() })
    expect(screen.queryByRole('group', { name: /Do you know and trust everyone/ })).not.toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('What kind of place is it?'), 'home')
    expect(screen.getByRole('group', { name: /Do you know and trust everyone/ })).toBeInTheDocument()
    expect(screen.getByText('Don’t meet at someone’s home until you trust each other.')).toBeInTheDocument()
  })
})

describe('the comparison', () => {
  test('is a table of criteria by places; an answer is changed in place', async () => {
    const { plan, planActor } = await renderStep(<Compare />, { plan: two.build() })
    const undoSteps = () => planActor.getSnapshot().context.past.length
    const table = screen.getByRole('table', { name: /Library and Parish hall/ })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['What you need', 'Library', 'Parish hall'])
    await userEvent.click(within(table).getByRole('button', { name: /Library, Restroom for everyone:\s*Ask/ }))
    const dialog = screen.getByRole('dialog', { name: 'Library' })
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Partly' }))
    await userEvent.type(within(dialog).getByLabelText(/^Note/), 'narrow{Enter}')
    expect(plan().lists.places[0]).toMatchObject({ toilet: { value: 'partly' }, toiletNote: { value: 'narrow' } })
    expect(undoSteps()).toBe(1)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Done' }))
    expect(within(table).getByRole('button', { name: /Library, Restroom for everyone:\s*Partly/ })).toHaveTextContent(
      'narrow',
    )
    expect(undoSteps()).toBe(2)
  })

  test('the founder chooses; a booking of the other place is set aside, with its words kept', async () => {
    const { plan } = await renderStep(<Compare />, {
      plan: two.said('place', 'chosen', 'hall').said('place', 'stepFreeWay', 'Ramp').build(),
    })
    await userEvent.click(screen.getByRole('radio', { name: /Choose.*Library/ }))
    expect(valueOf(plan().sections.place.chosen)).toBe('lib')
    expect(plan().sections.place.stepFreeWay).toEqual({ value: 'Ramp', open: { as: 'notYet' } })
    expect(screen.getByText(/Check them for Library/)).toBeInTheDocument()
  })

  test('says what is still to ask, with the contact', async () => {
    await renderStep(<Compare />, { plan: two.build() })
    await userEvent.click(screen.getByText('Questions to ask'))
    expect(screen.getByText('Library: 10 questions')).toBeInTheDocument()
    expect(screen.getByText('Ask Ms. Ortiz')).toBeInTheDocument()
  })

  test('with more than six places one chooses which six', async () => {
    const plan = ['c', 'd', 'e', 'f', 'g'].reduce((each, id) => each.with('places', { id, name: `Club ${id}` }), two)
    await renderStep(<Compare />, { plan: plan.build() })
    await userEvent.selectOptions(screen.getByLabelText('Column 1'), 'g')
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'What you need',
      'Club g',
      'Parish hall',
      'Club c',
      'Club d',
      'Club e',
      'Club f',
    ])
  })

  test('the heading says what the comparison finds, the line below it what nobody knows yet', async () => {
    const all = { stepFree: 'yes', toilet: 'yes', free: 'yes', private: 'yes', slot: 'yes' } as const
    const plan = aPlan()
      .with('places', { id: 'a', name: 'Library', ...all })
      .with('places', { id: 'b', name: 'Hall', ...all, free: 'no' })
    await renderStep(<Compare />, { plan: plan.build() })
    expect(screen.getByRole('heading', { level: 1, name: 'Only Library has all five must-haves' })).toBeVisible()
    // The title stays in the browser's history.
    expect(document.title).toMatch(/^Which place suits your group\?/)
    expect(screen.getByText(/^You don’t know these yet: /)).toBeVisible()
  })
})

describe('booking', () => {
  test('of a place with steps asks for a way in where it is chosen, and says why nobody is no answer', async () => {
    await renderStep(<Compare />, { plan: two.said('place', 'chosen', 'hall').build() })
    expect(screen.getByLabelText('How do people who can’t climb steps get in?')).toHaveAccessibleDescription(
      /Write which door or ramp to use/,
    )
    expect(screen.queryByLabelText('Who pays for the room?')).not.toBeInTheDocument()
  })

  test('shows the three dates to ask for', async () => {
    const plan = two
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('purpose', 'rhythm', 'weekly')
      .said('purpose', 'weekday', '4')
      .build()
    await renderStep(<Book />, { plan })
    expect(screen.getByText('Thursday, March 18, 2027')).toBeInTheDocument()
  })
})

test('before there is a first date nobody is asked whether the place confirmed it, and an answer from before is kept', async () => {
  const early = two.said('place', 'chosen', 'lib').said('place', 'datesConfirmed', 'yes').build()
  const { plan } = await renderStep(<Book />, { plan: early })
  expect(screen.getByText(/^Set a date for the first meeting\./)).toHaveTextContent('We kept your earlier yes')
  expect(screen.getByRole('link', { name: 'Set the date' })).toHaveAttribute('href', '/plan1/timeline/date')
  expect(screen.queryByRole('radio', { name: 'Yes' })).not.toBeInTheDocument()
  expect(plan().sections.place.datesConfirmed).toEqual({ value: 'yes' })
})

test('after the first meeting was moved, the page of the booking says to ask again until somebody has', async () => {
  const plan = two
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('place', 'chosen', 'lib')
    .edit({
      kind: 'answer',
      section: 'place',
      question: 'datesConfirmed',
      answer: { value: 'yes', open: { as: 'notYet' } },
    })
  await renderStep(<Book />, { plan: plan.build() })
  expect(screen.getByRole('heading', { name: 'Ask the place again' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: /^Yes/ }))
  expect(screen.queryByRole('heading', { name: 'Ask the place again' })).not.toBeInTheDocument()
})
