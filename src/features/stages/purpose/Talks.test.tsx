import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Talks from './Talks.tsx'

test('a talk counts for nothing until it is taken, and focus goes on to the next offer', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<Talks />)
  expect(plan().lists.discussions).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Add this: Hopes and expectations' }))

  expect(plan().lists.discussions).toMatchObject([{ std: 'talk1', topics: { value: ['hopes'] } }])
  expect(screen.getByRole('button', { name: 'Add this: Purpose, people, and format' })).toHaveFocus()
  expect(screen.getByRole('heading', { name: 'Hopes and expectations' })).toBeVisible()
})

test('taking all leaves nothing to take, and one undo takes them all back', async () => {
  const user = userEvent.setup()
  const { plan, planActor } = await renderStep(<Talks />)
  await user.click(screen.getByRole('button', { name: 'Add all' }))
  expect(plan().lists.discussions.map((talk) => talk.std)).toEqual(['talk1', 'talk2', 'talk3', 'talk4'])
  expect(screen.queryByRole('button', { name: /Take/ })).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Your talks' })).toHaveFocus()
  act(() => planActor.send({ type: 'plan.undone' }))
  expect(plan().lists.discussions).toEqual([])
})

test('what was left for the core group stands on the agenda of the talk it fits, in the words of its question', async () => {
  const plan = aPlan()
    .left('about', 'area', { as: 'askGroup' })
    .left('purpose', 'money', { as: 'askGroup' })
    .with('discussions', { id: 'd2', std: 'talk2' })
    .with('discussions', { id: 'd3', std: 'talk3' })
    .build()
  await renderStep(<Talks item="d2" />, { plan })
  const agenda = within(screen.getByRole('region', { name: 'Agenda' }))
  expect(await agenda.findByRole('link', { name: 'What town or area?' })).toHaveAttribute('href', '/plan1/about/where')
  expect(agenda.queryByText(/costs met/)).not.toBeInTheDocument()
})

test('what was left open about a person is on the agenda with the name, and leads to that person', async () => {
  const plan = aPlan()
    .with('people', { id: 'ruth', name: 'Ruth' })
    .edit({
      kind: 'change',
      list: 'people',
      id: 'ruth',
      field: 'hours',
      answer: { value: 4, open: { as: 'askGroup' } },
    })
    .edit({ kind: 'change', list: 'people', id: 'you', field: 'until', answer: { open: { as: 'askGroup' } } })
    .with('discussions', { id: 'd4', std: 'talk1' })
    .build()
  await renderStep(<Talks item="d4" />, { plan })
  expect(screen.getByRole('link', { name: 'How many hours a month can Ruth give?' })).toHaveAttribute(
    'href',
    '/plan1/coreGroup/people/ruth',
  )
  expect(screen.getByRole('link', { name: 'Until when can you help?' })).toBeVisible()
})

test('a question left open under “More” stands on the agenda in its own words too', async () => {
  const plan = aPlan()
    .left('purpose', 'crossTalk', { as: 'askGroup' })
    .with('discussions', { id: 'd3', std: 'talk3' })
    .build()
  await renderStep(<Talks item="d3" />, { plan })
  const agenda = within(screen.getByRole('region', { name: 'Agenda' }))
  expect(await agenda.findByRole('link', { name: 'Can people respond to each other?' })).toHaveAttribute(
    'href',
    '/plan1/purpose/conduct',
  )
})

test('what a discussion decided leads to the decisions', async () => {
  const plan = aPlan().with('discussions', { id: 'd', std: 'talk1', held: 'yes', decided: 'Tea first.' }).build()
  await renderStep(<Talks item="d" />, { plan })
  expect(screen.getByRole('link', { name: 'Save as decisions' })).toHaveAttribute('href', '/plan1/purpose/decisions')
})

test('somebody who has not agreed does not count as core, and the page says so', async () => {
  const plan = aPlan()
    .with('people', { id: 'tom', name: 'Tom', stance: 'thinking' })
    .with('discussions', { id: 'd', std: 'talk1', held: 'yes', came: ['you', 'tom'] })
    .build()
  await renderStep(<Talks item="d" />, { plan })
  expect(screen.getByText(/Tom hasn’t agreed/)).toBeVisible()
})
