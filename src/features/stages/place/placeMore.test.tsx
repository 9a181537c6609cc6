import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Book from './Book.tsx'
import Hybrid from './Hybrid.tsx'
import Losing from './Losing.tsx'
import OnlineMore from './OnlineMore.tsx'
import Places from './Places.tsx'
import Times from './Times.tsx'
import Visit from './Visit.tsx'

const evening = aPlan()
  .said('purpose', 'weekday', '4')
  .said('purpose', 'startTime', '19:00')
  .said('purpose', 'length', 90)

beforeAll(() => void vi.stubGlobal('scrollTo', () => undefined))

describe('phone call and visit', () => {
  const plan = evening
    .said('timeline', 'firstMeeting', '2027-03-04')
    .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
    .with('places', {
      id: 'lib',
      name: 'Library',
      address: '4 Mill Lane',
      stepFree: 'yes',
      stepFreeNote: 'side door',
      phonedBy: 'ines',
      phonedOn: '2026-11-20',
      cancelNotice: 7,
    })
    .with('places', { id: 'ruth', name: 'At Ruth’s', kind: 'home', address: '7 Elm Street' })

  test('each place has its sheet: who learned it, what is known, what is still to ask', async () => {
    await renderStep(<Visit />, { plan: plan.build() })
    const sheet = screen.getByRole('region', { name: 'Library' })
    expect(within(sheet).getByText('Phoned by Ines on November 20, 2026.')).toBeVisible()
    expect(within(sheet).getByText('side door')).toBeVisible()
    expect(within(sheet).getByText('Give a date back 7 days ahead or earlier.')).toBeVisible()
    expect(within(sheet).getByText(/Is the room free on Thursdays at 7 p\.m\./)).toBeInTheDocument()
    expect(within(sheet).getByText(/hearing loop/)).toBeInTheDocument()
    expect(within(sheet).queryByText(/without any step/)).not.toBeInTheDocument()
    expect(screen.getByText(/Thursday, March 4, 2027 at 7 p\.m\./)).toBeVisible()
  })

  test('a home’s address is on no sheet', async () => {
    await renderStep(<Visit />, { plan: plan.build() })
    expect(screen.getByText('4 Mill Lane')).toBeInTheDocument()
    expect(screen.queryByText(/Elm Street/)).not.toBeInTheDocument()
    expect(screen.getByText('The address of a home stands on no paper.')).toBeInTheDocument()
  })

  test('what is learned on the visit is kept with the place, outside the must-haves', async () => {
    const { plan: kept } = await renderStep(<Places item="lib" />, { plan: plan.build() })
    await userEvent.click(screen.getByText('Signs, light, hearing: 0 of 3 known'))
    await userEvent.click(within(screen.getByRole('group', { name: 'Hearing' })).getByRole('radio', { name: 'Partly' }))
    await userEvent.type(screen.getByLabelText('Note: Hearing'), 'echo')
    expect(screen.getByText('Signs, light, hearing: 1 of 3 known')).toBeInTheDocument()
    expect(screen.getByText('Must-haves: 1 of 5 known')).toBeInTheDocument()
    expect(kept().lists.places[0]).toMatchObject({ hearing: { value: 'partly' }, hearingNote: { value: 'echo' } })
  })

  test('a home counts its safety questions, and asks for a public room where it is the only one', async () => {
    const only = aPlan().with('places', { id: 'ruth', name: 'At Ruth’s', kind: 'home' })
    await renderStep(<Places item="ruth" />, { plan: only.build() })
    expect(screen.getByText('4 of the four are not settled yet.')).toBeVisible()
    expect(screen.getByText(/only place on your list/)).toBeVisible()
    for (const yes of screen.getAllByRole('radio', { name: 'Yes' }).slice(0, 4)) await userEvent.click(yes)
    expect(screen.getByText('All four are settled.')).toBeVisible()
  })

  test('once the dates are booked, the booking says until when they can be given back', async () => {
    const booked = plan.said('place', 'chosen', 'lib')
    const { unmount } = await renderStep(<Book />, { plan: booked.build() })
    expect(screen.queryByText(/give back by/)).not.toBeInTheDocument()
    unmount()
    await renderStep(<Book />, { plan: booked.said('place', 'datesConfirmed', 'yes').build() })
    expect(screen.getByRole('heading', { name: 'Booked: these dates' })).toBeVisible()
    expect(screen.getByText(/give back by February 25, 2027/)).toBeVisible()
  })
})

describe('day and time', () => {
  test('what may clash is said for the group’s own day and hours', async () => {
    await renderStep(<Times />, { plan: evening.build() })
    await userEvent.click(screen.getByRole('checkbox', { name: 'The last bus or train' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bringing and fetching children' }))
    const list = screen.getByRole('region', { name: 'Your time, held against it' })
    expect(within(list).getByText(/7 to 8:30 p\.m\. is outside the usual hours/)).toBeInTheDocument()
    expect(within(list).getByText(/Find out when the last bus/)).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('When does the last bus or train leave?'), '8:10 pm')
    expect(within(list).getByText(/must go 20 minutes before the end/)).toBeInTheDocument()
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent('May clash')
  })

  test('a group on screen is asked about no bus', async () => {
    await renderStep(<Times />, { plan: evening.said('about', 'setting', 'online').build() })
    expect(screen.queryByRole('checkbox', { name: /bus/ })).not.toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Shift work' })).toBeInTheDocument()
  })
})

describe('on screen', () => {
  const online = evening.said('about', 'setting', 'online').said('timeline', 'firstMeeting', '2027-01-07')

  test('zones are added and removed, and each shows its start', async () => {
    const { plan } = await renderStep(<OnlineMore />, { plan: online.build() })
    expect(screen.getByText('To show it, we need your time zone.')).toBeVisible()
    await userEvent.selectOptions(
      screen.getByLabelText('In which time zone do you tell your times?'),
      'America/New_York',
    )
    await userEvent.selectOptions(screen.getByLabelText('Choose a time zone to add'), 'America/Los_Angeles')
    await userEvent.selectOptions(screen.getByLabelText('Choose a time zone to add'), 'America/Chicago')
    expect(plan().sections.place.timeZones).toEqual({ value: ['America/Chicago', 'America/Los_Angeles'] })
    const row = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr')
    expect(row(/Eastern Time/)).toHaveTextContent('7 p.m.8:30 p.m.Thursday')
    expect(row(/Central Time/)).toHaveTextContent('6 p.m.7:30 p.m.Thursday')
    expect(row(/Pacific Time/)).toHaveTextContent('4 p.m.5:30 p.m.Thursday')
    await userEvent.click(screen.getByRole('button', { name: /Remove ?Central Time/ }))
    expect(screen.queryByRole('rowheader', { name: /Central Time/ })).not.toBeInTheDocument()
    expect(screen.getByLabelText('Choose a time zone to add')).toHaveFocus()
  })

  test('who minds the screen does not lead the room as well', async () => {
    const both = online
      .said('about', 'setting', 'both')
      .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
      .said('purpose', 'firstLeaders', ['ines'])
    await renderStep(<Hybrid />, { plan: both.build() })
    expect(screen.queryByText(/leads one of the first three/)).not.toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('Who sits at the screen while another leads the room?'), 'ines')
    expect(screen.getByRole('heading', { name: 'Ines leads one of the first three meetings too' })).toBeVisible()
  })
})

describe('losing the room', () => {
  const plan = evening
    .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
    .with('places', { id: 'lib', name: 'Library' })
    .with('places', { id: 'hall', name: 'Hall' })
    .with('connections', { organization: 'Stroke ward', state: 'listing' })
    .said('place', 'chosen', 'lib')
    .said('place', 'fallback', 'otherPlace')
    .said('place', 'fallbackPlace', 'hall')

  test('shows the way chosen, the reserve and whom to tell', async () => {
    await renderStep(<Losing />, { plan: plan.build() })
    expect(screen.getByText(/You go to Hall\./)).toBeVisible()
    expect(screen.getByText('5 must-haves still to ask, your fallback')).toBeVisible()
    expect(screen.getByText('You and Ines')).toBeVisible()
    await userEvent.selectOptions(screen.getByLabelText('Who tells everybody?'), 'ines')
    expect(screen.queryByText('You and Ines')).not.toBeInTheDocument()
    expect(screen.getByText('Stroke ward')).toBeVisible()
    await userEvent.selectOptions(screen.getByLabelText('Who stands at the door that evening?'), 'ines')
    expect(screen.getByText(/are the same/)).toBeVisible()
  })

  test('says when news comes too late', async () => {
    await renderStep(<Losing />, { plan: plan.build() })
    await userEvent.type(screen.getByLabelText('Within how many hours does everybody know?'), '4')
    expect(screen.getByText(/after 3 p\.m\. on the day is too late/)).toBeVisible()
  })

  test('a hidden group posts nothing', async () => {
    await renderStep(<Losing />, { plan: plan.said('about', 'hidden', 'yes').build() })
    expect(screen.queryByRole('checkbox', { name: /recorded message/ })).not.toBeInTheDocument()
    expect(screen.getByText(/members alone hear/)).toBeVisible()
  })
})
