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
    expect(within(sheet).getByText('Called by Ines on November 20, 2026.')).toBeVisible()
    expect(within(sheet).getByText('side door')).toBeVisible()
    expect(within(sheet).getByText('Cancel a date 7 days ahead or earlier.')).toBeVisible()
    expect(within(sheet).getByText(/Is the room free on Thursdays at 7 p.m./)).toBeInTheDocument()
    expect(within(sheet).getByText(/hearing loop/)).toBeInTheDocument()
    expect(within(sheet).queryByText(/without any step/)).not.toBeInTheDocument()
    expect(screen.getByText(/Thursday, March 4, 2027 at 7 p\.m\./)).toBeVisible()
  })

  test('a home’s address is on no sheet', async () => {
    await renderStep(<Visit />, { plan: plan.build() })
    expect(screen.getByText('4 Mill Lane')).toBeInTheDocument()
    expect(screen.queryByText(/Elm Street/)).not.toBeInTheDocument()
    expect(screen.getByText('We never print a home address.')).toBeInTheDocument()
  })

  test('what is learned on the visit is kept with the place, outside the must-haves', async () => {
    const { plan: kept } = await renderStep(<Places item="lib" />, { plan: plan.build() })
    await userEvent.click(screen.getByText('Signs, light, and hearing, 0 of 3 known'))
    await userEvent.click(within(screen.getByRole('group', { name: 'Hearing' })).getByRole('radio', { name: 'Partly' }))
    await userEvent.type(screen.getByLabelText('Note: Hearing'), 'echo')
    expect(screen.getByText('Signs, light, and hearing, 1 of 3 known')).toBeInTheDocument()
    expect(screen.getByText('Must-haves, 1 of 5 known')).toBeInTheDocument()
    expect(kept().lists.places[0]).toMatchObject({ hearing: { value: 'partly' }, hearingNote: { value: 'echo' } })
  })

  test('a home counts its safety questions, and asks for a public room where it is the only one', async () => {
    const only = aPlan().with('places', { id: 'ruth', name: 'At Ruth’s', kind: 'home' })
    await renderStep(<Places item="ruth" />, { plan: only.build() })
    expect(screen.getByText('4 of the four aren’t done yet.')).toBeVisible()
    expect(screen.getByText(/This is your only place/)).toBeVisible()
    for (const yes of screen.getAllByRole('radio', { name: 'Yes' }).slice(0, 4)) await userEvent.click(yes)
    expect(screen.getByText('All four are done.')).toBeVisible()
  })

  test('once the dates are booked, the booking says until when they can be given back', async () => {
    const booked = plan.said('place', 'chosen', 'lib')
    const { unmount } = await renderStep(<Book />, { plan: booked.build() })
    expect(screen.queryByText(/give back by/)).not.toBeInTheDocument()
    unmount()
    await renderStep(<Book />, { plan: booked.said('place', 'datesConfirmed', 'yes').build() })
    await userEvent.click(screen.getByText('The first three dates'))
    expect(screen.getByRole('heading', { name: 'Dates you booked' })).toBeVisible()
    expect(screen.getByText(/cancel by February 25, 2027/)).toBeVisible()
  })
})

describe('day and time', () => {
  test('what may clash is said for the group’s own day and hours', async () => {
    await renderStep(<Times />, { plan: evening.build() })
    await userEvent.click(screen.getByRole('checkbox', { name: 'The last bus or train' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Taking children to school and back' }))
    const list = screen.getByRole('region', { name: 'How your time fits' })
    expect(within(list).getByText(/7 to 8:30 p.m., outside the usual school hours/)).toBeInTheDocument()
    expect(within(list).getByText(/Find out when the last bus/)).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('When does the last bus or train leave?'), '8:10 pm')
    expect(within(list).getByText(/must leave 20 minutes early/)).toBeInTheDocument()
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
    await userEvent.click(screen.getByText('People in other time zones'))
    expect(screen.getByText('To show this, we need your time zone.')).toBeVisible()
    await userEvent.selectOptions(
      screen.getByLabelText('Which time zone do you use for your times?'),
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
    await userEvent.selectOptions(screen.getByLabelText('Who runs the screen during the meeting?'), 'ines')
    expect(screen.getByRole('heading', { name: 'Ines also leads one of the first three meetings' })).toBeVisible()
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
    await userEvent.click(screen.getByText('Where you could go, and who to tell'))
    expect(screen.getByText(/You’ll go to Hall\./)).toBeVisible()
    expect(screen.getByText('5 must-haves to ask about, your backup')).toBeVisible()
    expect(screen.getByText('You and Ines')).toBeVisible()
    await userEvent.selectOptions(screen.getByLabelText('Who tells everyone?'), 'ines')
    expect(screen.queryByText('You and Ines')).not.toBeInTheDocument()
    expect(screen.getByText('Stroke ward')).toBeVisible()
    await userEvent.click(screen.getByText('How people hear, and what comes next'))
    await userEvent.selectOptions(screen.getByLabelText('Who will wait at the old door?'), 'ines')
    expect(screen.getByText(/The same person waits/)).toBeVisible()
  })

  test('says when news comes too late', async () => {
    await renderStep(<Losing />, { plan: plan.build() })
    await userEvent.click(screen.getByText('How people hear, and what comes next'))
    await userEvent.type(screen.getByLabelText('How many hours will it take to tell everyone?'), '4')
    expect(screen.getByText(/After 3 p.m. that day, you can’t reach everyone/)).toBeVisible()
  })

  test('a hidden group posts nothing', async () => {
    await renderStep(<Losing />, { plan: plan.said('about', 'hidden', 'yes').build() })
    await userEvent.click(screen.getByText('How people hear, and what comes next'))
    await userEvent.click(screen.getByText('Where you could go, and who to tell'))
    expect(screen.queryByRole('checkbox', { name: /recorded message/ })).not.toBeInTheDocument()
    expect(screen.getByText(/Tell members in person/)).toBeVisible()
  })
})
