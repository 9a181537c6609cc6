import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Approval from './Approval.tsx'
import Concern from './Concern.tsx'
import Footing from './Footing.tsx'
import Functions from './Functions.tsx'
import Groups from './Groups.tsx'
import OwnWhy from './OwnWhy.tsx'
import HiddenSafety from './HiddenSafety.tsx'
import Young from './Young.tsx'

test('whoever says what the group is about is told that it is printed, and which page is for their own story', async () => {
  await renderStep(<Concern />)
  expect(screen.getByRole('textbox', { name: 'What do people share?' })).toHaveAccessibleDescription(
    /print this for others.*leave out names/,
  )
  await userEvent.click(screen.getByText('Why we ask, and where it comes from'))
  expect(await screen.findByText(/Your own story has a page that we never print.*“Your reasons,”/)).toBeVisible()
})

test('what a group was like is asked once somebody talked to it, and one that fits opens four ways', async () => {
  const plan = aPlan().with('groups', { id: 'g', name: 'Night Circle' }).build()
  await renderStep(<Groups item="g" />, { plan })
  expect(screen.queryByRole('group', { name: /Would you be well there/ })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Visited' }))
  expect(screen.getByRole('textbox', { name: 'When did you visit?' })).toBeVisible()
  expect(screen.queryByText(/Four ways are honest/)).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'In part' }))
  expect(screen.getByRole('heading', { name: 'Night Circle may be a place for you' })).toBeVisible()
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual(
    expect.arrayContaining(['/plan1/timeline/after', '/sure', '/plan1/about/functions', '/plan1/purpose/who']),
  )
  await userEvent.click(screen.getByRole('radio', { name: 'No' }))
  expect(screen.queryByText(/Four ways are honest/)).toBeNull()
})

test('the list of groups says how far one got and what came of it', async () => {
  const plan = aPlan().with('groups', {
    name: 'Night Circle',
    where: 'Harlan',
    state: 'visited',
    visitedOn: '2026-11-02',
    fits: 'no',
    result: 'Too far away',
  })
  await renderStep(<Groups />, { plan: plan.build() })
  const row = within(screen.getByRole('region', { name: 'Groups you know of' }))
  expect(row.getByText('Harlan · Visited on November 2, 2026 · Not for you')).toBeVisible()
  expect(row.getByText('Too far away')).toBeVisible()
  expect(screen.queryByText(/may be a place for you/)).toBeNull()
})

test('who wants to join is shown the short path, who wants a tie its page', async () => {
  await renderStep(<Functions />)
  await userEvent.click(screen.getByRole('radio', { name: /Join a group/ }))
  expect(screen.getByRole('link', { name: 'See how to join another group' })).toHaveAttribute(
    'href',
    '/plan1/timeline/after',
  )
  await userEvent.click(screen.getByRole('radio', { name: /with a national organization/ }))
  expect(screen.getByRole('link', { name: 'See what affiliation gives and asks' })).toHaveAttribute(
    'href',
    '/plan1/about/affiliation',
  )
})

test('an approval asks on only where one is needed, and a no leads on', async () => {
  await renderStep(<Approval />)
  expect(screen.queryByRole('textbox', { name: 'Who decides?' })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(screen.getByRole('textbox', { name: 'Who decides?' })).toBeVisible()
  expect(screen.getByText(/keep this on your timeline/)).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Declined' }))
  expect(screen.queryByText(/keep this on your timeline/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Look at places' })).toHaveAttribute('href', '/plan1/place/places')
})

test('an own why cannot be left for others, and who stays in the background names a public face', async () => {
  const { plan } = await renderStep(<OwnWhy />, {
    plan: aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed' }).build(),
  })
  await userEvent.type(screen.getByRole('textbox', { name: 'Why do you want this group?' }), 'For me')
  expect(plan().sections.about.ownWhy?.value).toBe('For me')
  await userEvent.click(screen.getByRole('radio', { name: /I want to stay in the background/ }))
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Who will answer and speak for the group?' }),
    'You',
  )
  expect(screen.getByText(/still the contact person/)).toBeVisible()
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Who will answer and speak for the group?' }),
    'Ines',
  )
  expect(screen.queryByText(/still the contact person/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Answer three questions' })).toHaveAttribute('href', '/sure')
})

test('the page about people under 18 keeps who stands behind the group and when the checks were agreed', async () => {
  const { plan } = await renderStep(<Young />, { plan: aPlan().said('about', 'ages', 'both').build() })
  await userEvent.type(screen.getByRole('textbox', { name: /Which organization/ }), 'Youth service')
  await userEvent.type(screen.getByRole('textbox', { name: 'When did you agree on that?' }), 'Nov 20')
  expect(plan().sections.about).toMatchObject({
    hostOrganization: { value: 'Youth service' },
    checksAgreedOn: { value: '2026-11-20' },
  })
})

test('a group about abuse needs all four answers, another that stays hidden two', async () => {
  const { unmount } = await renderStep(<HiddenSafety />, { plan: aPlan().said('about', 'category', 'abuse').build() })
  expect(screen.getByText(/answer all four/)).toBeVisible()
  unmount()
  await renderStep(<HiddenSafety />, { plan: aPlan().said('about', 'hidden', 'yes').build() })
  expect(screen.getByText(/answer the last two/)).toBeVisible()
})

test('a group that meets already hears what is no longer asked and where to begin', async () => {
  await renderStep(<Footing />)
  expect(screen.queryByText(/no longer asked for/)).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(screen.getByText(/“Look for groups like yours”, .*“Count who plans to come”/)).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Who leads' }))
  const begin = within(screen.getByRole('region', { name: 'Where to start' }))
  expect(begin.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/plan1/coreGroup/duties'])
})
