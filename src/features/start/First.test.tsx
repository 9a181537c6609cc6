import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes, useParams } from 'react-router'
import { expect, test, vi } from 'vitest'
import { newPlan } from '#domain/plan/plan.ts'
import { firstQuestions } from '#domain/stages/firstMinutes.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { aPlan } from '#tests/support/planBuilder.ts'
import { first } from '#words/en/first.ts'
import First from './First.tsx'

function Page() {
  const { page = '' } = useParams()
  return <First key={page} page={page} />
}
const rooms = (
  <Routes>
    <Route path="/:planId/first/:page" element={<Page />} />
    <Route path="*" element={<p>elsewhere</p>} />
  </Routes>
)
const open = (page: string, plan = newPlan('2026-11-23')) =>
  renderStep(rooms, {
    plan,
    today: '2026-11-23',
    at: `/plan1/first/${page}`,
  })

test('everything can be skipped: the result is there all the same, and the plan is as it was', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const user = userEvent.setup()
  const { plan, address } = await open('concern')
  const before = plan()
  for (const page of firstQuestions) {
    await waitFor(() => expect(address()).toBe(`/plan1/first/${page}`))
    const skip = await screen.findByRole('link', { name: `Skip: ${first.pages[page].heading}` })
    // A page whose words are used for the first time waits for them once.
    await act(async () => user.click(skip))
  }
  expect(await screen.findByRole('heading', { level: 1, name: 'This week, look for groups like yours' })).toHaveFocus()
  expect(screen.getByText(/could first meet between March 8 and April 19, 2027/)).toBeVisible()
  expect(screen.getAllByRole('link', { name: /^Print/ }).map((each) => each.getAttribute('href'))).toEqual([
    '/plan1/notice',
    '/plan1/documents/checklist',
  ])
  await user.click(screen.getByRole('button', { name: 'Go to my plan' }))
  await waitFor(() => expect(address()).toBe('/plan1'))
  expect(plan()).toEqual(before)
})

test('what is answered stands in the plan, where the sections ask for it', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const user = userEvent.setup()
  const { plan } = await open('concern')
  const about = screen.getByRole('textbox', { name: 'What is your group about?' })
  expect(about).toHaveAccessibleDescription(/print this for others.*leave out names/)
  expect(screen.getByText(/If someone walks in/)).toBeVisible()
  await user.type(about, 'Living with tinnitus')
  await user.click(screen.getByRole('radio', { name: 'People living with it' }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.type(await screen.findByRole('textbox', { name: /town or area/ }), 'Port Ellery')
  await user.click(screen.getByRole('radio', { name: 'No, I looked' }))
  expect(plan().sections.about).toMatchObject({
    problem: { value: 'Living with tinnitus' },
    audience: { value: 'affected' },
    area: { value: 'Port Ellery' },
    similar: { value: 'no' },
  })
})

test('who supports the founder is asked, answered with options, and kept nowhere', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const user = userEvent.setup()
  const stored = vi.spyOn(Storage.prototype, 'setItem')
  const { plan, planActor } = await open('people')
  const before = plan()
  await user.click(screen.getByRole('radio', { name: 'Not right now' }))
  expect(screen.getByRole('heading', { name: 'Where you could find support' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(plan()).toBe(before)
  expect(planActor.getSnapshot().context.own).toEqual({})
  expect(stored).not.toHaveBeenCalled()
})

test('the founder signs the message with the name from these pages', async () => {
  const { plan } = await open('people')
  await userEvent.type(screen.getByRole('textbox', { name: 'What is your first name?' }), 'Ruth')
  expect(plan().lists.people[0]?.name).toEqual({ value: 'Ruth' })
})

test('names are ideas; one that nobody pressed Add for is kept too', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const user = userEvent.setup()
  const { plan, address } = await open('people')
  const input = screen.getByRole('textbox', { name: 'Who could start it with you?' })
  await user.type(input, 'Ines{Enter}')
  expect(input).toHaveValue('')
  expect(input).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Remove: Ines' })).toBeVisible()
  await user.type(input, 'M.')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await waitFor(() => expect(address()).toBe('/plan1/first/when'))
  expect(
    plan()
      .lists.people.slice(1)
      .map(({ name, stance }) => [name?.value, stance?.value]),
  ).toEqual([
    ['Ines', 'idea'],
    ['M.', 'idea'],
  ])
})

test('a name that was added goes back into the field to be mended', async () => {
  const user = userEvent.setup()
  const { plan } = await open('people')
  const input = screen.getByRole('textbox', { name: 'Who could start it with you?' })
  await user.type(input, 'Mar{Enter}')
  await user.type(input, 'To')
  await user.click(screen.getByRole('button', { name: 'Change: Mar' }))
  expect(input).toHaveFocus()
  expect(input).toHaveValue('Mar')
  await user.keyboard('cus')
  const names = () =>
    plan()
      .lists.people.slice(1)
      .map(({ name }) => name?.value)
  expect(names()).toEqual(['Marcus', 'To'])
  expect(screen.getByRole('button', { name: 'Change: To' })).toBeVisible()
})

test('Add with nothing written says what is missing, until something is', async () => {
  const { plan } = await open('people')
  const input = screen.getByRole('textbox', { name: 'Who could start it with you?' })
  await userEvent.click(screen.getByRole('button', { name: 'Add person' }))
  expect(input).toHaveFocus()
  expect(input).toHaveAccessibleDescription(/Write a name or initials first/)
  expect(plan().lists.people).toHaveLength(1)
  await userEvent.type(input, 'I')
  expect(screen.queryByText(/Write a name or initials first/)).toBeNull()
})

test('a name that was typed and cleared again leaves nobody behind', async () => {
  const user = userEvent.setup()
  const { plan } = await open('people')
  const input = screen.getByRole('textbox', { name: 'Who could start it with you?' })
  await user.type(input, 'X')
  await user.clear(input)
  expect(plan().lists.people).toHaveLength(1)
})

test('the message is for the first person, is copied as it stands, and enters the plan only when it is changed', async () => {
  const user = userEvent.setup()
  const { plan } = await open(
    'result',
    aPlan('2026-11-23')
      .said('about', 'problem', 'Living with tinnitus')
      .said('about', 'similar', 'no')
      .with('people', { name: 'Ines', stance: 'idea' })
      .build(),
  )
  expect(screen.getByRole('region', { name: 'Message to Ines' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1, name: 'This week, send Ines this message' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Copy message' }))
  expect(await navigator.clipboard.readText()).toMatch(/^Hello Ines,[^]*It’s about “Living with tinnitus.”/)
  expect(await screen.findByText('Copied.')).toBeVisible()
  expect(plan().sections.coreGroup.messageWords).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Change the words' }))
  await user.clear(screen.getByRole('textbox', { name: 'Your message' }))
  await user.type(screen.getByRole('textbox', { name: 'Your message' }), 'Coffee?')
  expect(plan().sections.coreGroup.messageWords).toEqual({ value: 'Coffee?' })
})

test('a typo in the message can be mended also where something else comes first', async () => {
  const user = userEvent.setup()
  const { plan } = await open('result', aPlan('2026-11-23').said('about', 'problem', 'loosing a wife').build())
  expect(screen.getByRole('heading', { level: 1, name: 'This week, look for groups like yours' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change the words' }))
  expect(screen.getByRole('textbox', { name: 'Your message' })).toHaveFocus()
  await user.clear(screen.getByRole('textbox', { name: 'Your message' }))
  await user.type(screen.getByRole('textbox', { name: 'Your message' }), 'Coffee?')
  expect(plan().sections.coreGroup.messageWords).toEqual({ value: 'Coffee?' })
})

test.each([
  ['backups', 'concern'],
  ['support', 'people'],
  ['copy', 'result'],
])('the old address first/%s leads to first/%s', async (old, now) => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const { address } = await open(old)
  await waitFor(() => expect(address()).toBe(`/plan1/first/${now}`))
})

test('a wish without a month is kept as it was written, and the page says what can be read', async () => {
  const { plan } = await open('when')
  await userEvent.click(screen.getByRole('radio', { name: 'Around a date' }))
  const wish = screen.getByRole('textbox', { name: 'Around when?' })
  await userEvent.type(wish, 'when it is warmer')
  expect(await screen.findByText(/find a month or season/)).toBeInTheDocument()
  expect(plan().sections.about.wish).toEqual({ typed: 'when it is warmer' })
  await userEvent.clear(wish)
  await userEvent.type(wish, 'maybe around May')
  expect(screen.getByText(/That is May 1, 2027 to May 31, 2027/)).toBeInTheDocument()
  expect(screen.queryByText(/find a month or season/)).toBeNull()
})
