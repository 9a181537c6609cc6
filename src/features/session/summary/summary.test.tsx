import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import { field } from '#domain/plan/field.ts'
import { ended, inSession, started } from '#domain/desk/session.ts'
import { DeskContext } from '#ports/desk.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { ClockContext } from '#ports/clock.ts'
import { fakeClock } from '#tests/support/fakePorts.ts'
import { aDesk } from '#tests/support/aDesk.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import SummaryRoute from './SummaryRoute.tsx'
import { language } from '#tests/support/language.ts'

const base = aPlan().you({ name: 'Ruth' }).said('about', 'name', 'Evening Tide').build()
const plan = [
  field('about', 'area').put({ value: 'Riverside' }),
  {
    kind: 'suggest',
    suggestion: {
      id: 'x',
      by: 'Dana',
      at: '2026-11-23',
      edit: {},
      words: 'Look at Harbor House',
      state: 'open',
      session: 's1',
    },
  } as const,
  { kind: 'decide', suggestion: 'x', as: 'declined' } as const,
  {
    kind: 'suggest',
    suggestion: {
      id: 'mill',
      by: 'Dana',
      at: '2026-11-23',
      edit: { kind: 'add', list: 'places', item: { id: 'mill', name: { value: 'The old mill' } } },
      words: '',
      state: 'open',
      session: 's1',
    },
  } as const,
].reduce(apply, base)
const start = {
  id: 's1',
  startedAt: '2026-11-23T14:10:00.000Z',
  counselor: 'Dana',
  founder: 'Ruth',
  group: 'Evening Tide',
  present: '',
}

async function atTheEnd(desk = aDesk()) {
  // What comes behind the page is there before it.
  await loadOutlineWords(language)
  const entry = await desk.entry('plan1')
  await entry.change((now) => started(now, start))
  const view = await renderStep(
    <ClockContext value={fakeClock()}>
      <DeskContext value={desk}>
        <SummaryRoute which={undefined} />
      </DeskContext>
    </ClockContext>,
    { plan },
  )
  await act(async () => {
    view.planActor.send({ type: 'session.started', session: { ...start, base } })
    view.planActor.send({ type: 'session.summed' })
  })
  await screen.findByRole('heading', { name: 'Is this what you decided?' })
  return { ...view, entry }
}

test('nothing counts as decided until the founder says so, and then in their words', async () => {
  const user = userEvent.setup()
  const { entry } = await atTheEnd()
  const line = within(screen.getByRole('group', { name: /Riverside/ }))
  expect(line.getByRole('radio', { name: 'Yes' })).not.toBeChecked()
  await user.click(line.getByRole('radio', { name: 'Yes' }))
  expect(Object.values(entry.now().sessions[0]?.confirmed ?? {})).toEqual([expect.stringContaining('Riverside')])
  await user.click(line.getByRole('radio', { name: 'Not quite' }))
  expect(entry.now().sessions[0]?.confirmed).toEqual({})
  const words = screen.getByRole('textbox', { name: /In your words/ })
  await user.clear(words)
  await user.type(words, 'We meet in Riverside.')
  expect(Object.values(entry.now().sessions[0]?.confirmed ?? {})).toEqual(['We meet in Riverside.'])
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  expect(await screen.findByRole('heading', { name: /^Decided by ?Ruth$/ })).toBeVisible()
  expect(screen.getByText('We meet in Riverside.')).toBeVisible()
})

test('what goes home lists under Decided what was accepted, says what waits, and nothing that was declined', async () => {
  const user = userEvent.setup()
  const { planActor, entry } = await atTheEnd()
  await user.click(screen.getByText('What else we’ll print'))
  expect(screen.getByRole('heading', { name: 'Suggested by Dana, waiting for your answer' })).toBeVisible()
  await act(async () =>
    planActor.send({
      type: 'plan.edited',
      edit: { kind: 'decide', suggestion: 'mill', as: 'accepted' },
      commits: true,
    }),
  )
  expect(screen.getByText('Accepted today')).toBeVisible()
  expect(screen.queryByRole('group', { name: /old mill/ })).toBeNull()
  expect(document.body).not.toHaveTextContent('Harbor House')
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  const paper = within(await screen.findByRole('article'))
  expect(paper.getByRole('heading', { name: /^Decided by ?Ruth$/ }).nextElementSibling).toHaveTextContent(
    'Places: The old mill',
  )
  expect(document.body).not.toHaveTextContent(/Harbor House|waiting for your answer/)
  // The counselor's own record keeps what became of it.
  expect(entry.now().sessions[0]?.summary?.suggested).toEqual([
    { words: 'Places: The old mill', state: 'accepted' },
    { words: 'Look at Harbor House', state: 'declined' },
  ])
})

test('a line that was not answered is brought back next time', async () => {
  const user = userEvent.setup()
  const { entry } = await atTheEnd()
  expect(screen.getByText(/0 of 1 confirmed/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  await screen.findByRole('article')
  expect(entry.now().sessions[0]?.summary?.open).toEqual([expect.stringContaining('Riverside')])
})

test('where nothing was accepted and nothing confirmed, the page says so', async () => {
  const user = userEvent.setup()
  await atTheEnd()
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  const paper = within(await screen.findByRole('article'))
  expect(paper.getByText('You decided nothing today, and that’s fine.')).toBeVisible()
  expect(paper.getByText('The old mill')).toBeVisible()
  expect(document.body).not.toHaveTextContent('Harbor House')
})

test('next steps leave the session with who and until when, and are tasks of the plan; a fourth is not offered', async () => {
  const user = userEvent.setup()
  const view = await atTheEnd()
  for (const n of [1, 2, 3]) {
    await user.click(screen.getByRole('button', { name: 'Add a task' }))
    await user.type(
      within(screen.getByRole('group', { name: `Task ${n}` })).getByRole('textbox', { name: 'What’s the task?' }),
      `Call number ${n}`,
    )
  }
  expect(screen.queryByRole('button', { name: 'Add a task' })).toBeNull()
  await user.click(screen.getByText('Call number 1'))
  const first = within(screen.getByRole('group', { name: 'Task 1' }))
  await user.selectOptions(first.getByRole('combobox', { name: 'Who will do it?' }), 'Ruth')
  await user.type(first.getByRole('textbox', { name: 'By when?' }), 'Nov 30')
  await user.type(screen.getByRole('textbox', { name: 'Date' }), 'Dec 14')
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  const paper = within(await screen.findByRole('article'))
  expect(paper.getByRole('row', { name: /Call number 1 Ruth Nov 30, 2026/ })).toBeVisible()
  expect(paper.getByText('Monday, December 14, 2026')).toBeVisible()
  expect(view.plan().lists.tasks).toMatchObject([
    { title: { value: 'Call number 1' }, owner: { value: 'you' }, date: { value: '2026-11-30' } },
    { title: { value: 'Call number 2' } },
    { title: { value: 'Call number 3' } },
  ])
  expect(view.entry.now()).toMatchObject({
    next: { on: '2026-12-14' },
    sessions: [{ endedAt: '2026-11-23T15:00:00.000Z' }],
  })
})

test('private notes are nowhere on the page to take along', async () => {
  const user = userEvent.setup()
  const { entry } = await atTheEnd()
  await act(
    async () =>
      void (await entry.change((now) => ({
        ...now,
        notes: 'zzsecret',
        sessions: now.sessions.map((each) => ({ ...each, notes: 'zzsecret' })),
      }))),
  )
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  await screen.findByRole('article')
  expect(document.body).not.toHaveTextContent('zzsecret')
})

test('a summary that no home took is said to be on this page alone, when the session is over', async () => {
  const user = userEvent.setup()
  const desk = aDesk()
  const kept = await desk.entry('plan1')
  let takes = true
  const record = {
    ...kept,
    change: async (by: Parameters<typeof kept.change>[0]) => {
      await kept.change(by)
      if (!takes) throw new Error('full')
    },
  }
  await atTheEnd({ ...desk, entry: async () => record })
  takes = false
  await user.click(screen.getByRole('button', { name: 'Take summary home' }))
  expect(await screen.findByRole('heading', { name: /^Decided by ?Ruth$/ })).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t save the summary here')
})

test('a page that was closed in the moment of ending brings the next steps into the plan when it is opened again', async () => {
  await loadOutlineWords(language)
  const desk = aDesk()
  const record = await desk.entry('plan1')
  await record.change((entry) =>
    ended(
      inSession(started(entry, start), 's1', (session) => ({
        ...session,
        leaving: [{ id: 'ines', words: 'Call Ines', who: 'you' }],
      })),
      's1',
      {
        endedAt: '2026-11-23T15:00:00.000Z',
        summary: {
          decided: [],
          added: [],
          open: [],
          suggested: [],
          tasks: [{ words: 'Call Ines', who: 'Ruth', until: '' }],
        },
      },
    ),
  )
  const view = await renderStep(
    <DeskContext value={desk}>
      <SummaryRoute which={undefined} />
    </DeskContext>,
    { plan },
  )
  expect(await screen.findByRole('row', { name: /Call Ines Ruth/ })).toBeVisible()
  expect(view.plan().lists.tasks).toMatchObject([
    { id: 'ines', title: { value: 'Call Ines' }, owner: { value: 'you' } },
  ])
  expect(record.now().sessions[0]).not.toHaveProperty('stepsPending')
})
