import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Decisions from './Decisions.tsx'

test('what the plan says is offered in words, and is a draft once it was taken', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'leading', 'two')
    .said('purpose', 'rhythm', 'weekly')
    .said('purpose', 'weekday', '4')
    .said('purpose', 'sizeFew', 6)
    .said('purpose', 'sizeMany', 12)
    .build()
  const { plan: now } = await renderStep(<Decisions />, { plan })
  const offers = screen.getByRole('region', { name: 'From your plan' })
  expect(within(offers).getByText('When we meet: Every Thursday')).toBeVisible()
  expect(within(offers).getByText('How many people: 6 to 12 people')).toBeVisible()
  expect(now().lists.decisions).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Add this: Who leads: Two people together' }))
  expect(now().lists.decisions).toMatchObject([
    { std: 'leading', words: { value: 'Who leads: Two people together' }, state: { value: 'draft' } },
  ])
  expect(screen.getByText('Members confirm at the second meeting')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add this: Who leads: Two people together' })).not.toBeInTheDocument()
})

test('a line that a discussion decided keeps the discussion and its day', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .with('discussions', {
      id: 't',
      std: 'talk2',
      date: '2026-11-10',
      held: 'yes',
      decided: 'No lectures.\nTea first.',
    })
    .build()
  const { plan: now } = await renderStep(<Decisions />, { plan })
  await user.click(screen.getByRole('button', { name: 'Add this: Tea first.' }))
  expect(now().lists.decisions).toMatchObject([
    {
      words: { value: 'Tea first.' },
      talk: { value: 't' },
      decidedOn: { value: '2026-11-10' },
      state: { value: 'agreed' },
    },
  ])
  expect(screen.getByText('Decided on Tuesday, November 10, 2026 in “Purpose, people, and format”')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add this: No lectures.' })).toBeVisible()
})

test('a confirmed decision no longer waits for members', async () => {
  const plan = aPlan().with('decisions', { words: 'Tea first.', state: 'confirmed' }).build()
  await renderStep(<Decisions />, { plan })
  expect(screen.getByText('So far: 1 confirmed by members.')).toBeVisible()
  expect(screen.queryByText('Members confirm at the second meeting')).not.toBeInTheDocument()
})

test('a decision whose plan has changed since shows both, and takes the new words only when asked', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'leading', 'turns')
    .with('decisions', { id: 'd', std: 'leading', words: 'Who leads: Two people together' })
    .build()
  const { plan: now } = await renderStep(<Decisions item="d" />, { plan })
  expect(screen.getByRole('heading', { name: 'Your plan has a different answer now' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'The decision' })).toHaveValue('Who leads: Two people together')
  await user.click(screen.getByRole('button', { name: 'Use your plan’s answer' }))
  expect(now().lists.decisions[0]?.words).toEqual({ value: 'Who leads: You take turns' })
  expect(screen.getByRole('textbox', { name: 'The decision' })).toHaveValue('Who leads: You take turns')
  expect(screen.queryByRole('heading', { name: 'Your plan has a different answer now' })).not.toBeInTheDocument()
})

test('a day to look again is said to stand on the timeline, until it was looked at', async () => {
  const user = userEvent.setup()
  const plan = aPlan().with('decisions', { id: 'd', words: 'Tea first.' }).build()
  await renderStep(<Decisions item="d" />, { plan })
  await user.type(screen.getByRole('textbox', { name: 'When will you check it again?' }), 'March 4, 2027')
  expect(screen.getByText(/We added a reminder to your timeline on Thursday, March 4, 2027/)).toBeVisible()
})
