import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Plan } from '#domain/plan/plan.ts'
import { talkBegun } from '#domain/desk/talk.ts'
import { DeskContext } from '#ports/desk.ts'
import { aDesk } from '#tests/support/aDesk.ts'
import { aPlan, type Fields } from '#tests/support/planBuilder.ts'
import { ClockContext } from '#ports/clock.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Talk from './Talk.tsx'

const began = '2026-11-23T14:40:00.000Z'
const now = '2026-11-23T15:00:00.000Z'
const group = aPlan()
  .you({ name: 'Ruth' })
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed' })
const led = (std: string, date: string): Fields<'discussions'> => ({
  std,
  date,
  held: 'yes',
  came: ['you', 'ines'],
  facilitator: 'counselor',
})

async function atTable(
  plan: Plan,
  {
    id = 't',
    begun,
    mayWrite = true,
  }: { readonly id?: string; readonly begun?: string; readonly mayWrite?: boolean } = {},
) {
  const desk = aDesk()
  const record = await desk.entry('plan1')
  if (begun !== undefined) await record.change((entry) => talkBegun(entry, begun, began))
  const refusing = { ...record, mayWrite: false, change: () => Promise.reject(new Error('not kept')) }
  const view = await renderStep(
    <ClockContext value={{ now: () => now }}>
      <DeskContext value={mayWrite ? desk : { ...desk, entry: async () => refusing }}>
        <Talk id={id} />
      </DeskContext>
    </ClockContext>,
    { plan, at: `/plan1/talk/${id}` },
  )
  await screen.findByRole('heading', { level: 1 })
  return {
    ...view,
    talk: () => record.now().talk,
    discussion: (of = id) => view.plan().lists.discussions.find((each) => each.id === of),
  }
}

test('a talk that is not in the plan says so and leads back to the list', async () => {
  await atTable(group.build(), { id: 'gone' })
  expect(screen.getByRole('heading', { name: 'This talk isn’t in the plan' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'All talks' })).toHaveAttribute('href', '/plan1/purpose/talks')
})

test('starting keeps the time on this device, never in the plan; who is here and how long go into the plan', async () => {
  const user = userEvent.setup()
  const { talk, discussion } = await atTable(group.with('discussions', { id: 't', std: 'talk1' }).build())
  await user.click(screen.getByRole('checkbox', { name: 'Ines' }))
  await user.type(screen.getByRole('textbox', { name: /How long/ }), '75')
  await user.click(screen.getByRole('button', { name: 'Start the talk' }))
  expect(screen.getByRole('heading', { name: 'Your time' })).toHaveFocus()
  expect(screen.getByText('Here: Ines')).toBeVisible()
  expect(talk()).toEqual({ id: 't', beganAt: now })
  expect(discussion()).toEqual({ id: 't', std: 'talk1', came: { value: ['ines'] }, minutes: { value: 75 } })
})

test.each([
  [undefined, '20 minutes gone', ''],
  [75, '20 minutes gone · 55 minutes left', ''],
  [
    40,
    '20 minutes gone · 20 minutes left',
    'You’re in the second half. What would you like to settle before you leave?',
  ],
  [20, '20 minutes gone', 'The time you planned is over. Is there one more thing to write down? You can also stay.'],
])('with %s minutes planned, twenty minutes in', async (minutes, time, line) => {
  await atTable(
    group.with('discussions', { id: 't', std: 'talk1', ...(minutes === undefined ? {} : { minutes }) }).build(),
    { begun: 't' },
  )
  const clock = within(screen.getByRole('region', { name: 'Your time' }))
  for (const words of time.split(' · ')) expect(clock.getByText(words)).toBeVisible()
  expect(clock.queryAllByText(/left$/)).toHaveLength(time.includes('left') ? 1 : 0)
  expect(clock.getByRole('status')).toHaveTextContent(line)
})

test('a few questions are on the table, each with its source; one more comes when asked for, and is read out', async () => {
  const user = userEvent.setup()
  await atTable(group.with('discussions', { id: 't', std: 'talk1' }).build(), { begun: 't' })
  const bank = within(screen.getByRole('region', { name: 'Questions to ask each other' }))
  expect(bank.getAllByText('Where this comes from')).toHaveLength(2)
  for (let more = 0; more < 4; more += 1) await user.click(bank.getByRole('button', { name: 'Another question' }))
  expect(bank.getByText('Where do you hope your time will go? Helping, getting help, or organizing?')).toHaveFocus()
  expect(bank.queryByRole('button', { name: 'Another question' })).not.toBeInTheDocument()
})

test('what the plan left for the core group is on the table', async () => {
  const plan = group.left('about', 'area', { as: 'askGroup' }).with('discussions', { id: 't', std: 'talk2' }).build()
  await atTable(plan, { begun: 't' })
  expect(
    await within(screen.getByRole('region', { name: 'From your plan' })).findByRole('link', {
      name: 'What town or area?',
    }),
  ).toHaveAttribute('href', '/plan1/about/where')
})

test('Enter in a field does not end a talk', async () => {
  const user = userEvent.setup()
  const { talk } = await atTable(group.with('discussions', { id: 't', std: 'talk1' }).build(), { begun: 't' })
  await user.type(screen.getByLabelText(/How long/), '60{Enter}')
  expect(talk()).not.toHaveProperty('endedAt')
  expect(screen.getByRole('button', { name: 'End the talk' })).toBeVisible()
})

test('ending puts it down as held on its day, with what was written; a mistake is taken back', async () => {
  const user = userEvent.setup()
  const { talk, discussion } = await atTable(
    group.with('discussions', { id: 't', std: 'talk1', came: ['you', 'ines'] }).build(),
    { begun: 't' },
  )
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Tea was good.')
  await user.type(screen.getByRole('textbox', { name: 'What did you decide?' }), 'We start small.')
  expect(screen.getByRole('link', { name: 'Save as decisions' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'End the talk' }))

  expect(screen.getByRole('heading', { name: 'After the talk' })).toHaveFocus()
  expect(screen.getByText(/held this talk on Monday, November 23, 2026\. You talked for 20 minutes\./)).toBeVisible()
  expect(discussion()).toMatchObject({
    held: { value: 'yes' },
    date: { value: '2026-11-23' },
    came: { value: ['you', 'ines'] },
    notes: { value: 'Tea was good.' },
    decided: { value: 'We start small.' },
  })
  expect(screen.getByRole('textbox', { name: 'What did you decide?' })).toHaveValue('We start small.')

  await user.click(screen.getByRole('button', { name: 'We’re still talking' }))
  expect(talk()).toEqual({ id: 't', beganAt: began })
  expect(discussion()).toMatchObject({ held: { value: 'no' }, notes: { value: 'Tea was good.' } })
})

test('who facilitates next time is chosen for the next talk', async () => {
  const user = userEvent.setup()
  const plan = group
    .with('discussions', { id: 't', std: 'talk1', date: '2026-11-20', held: 'yes', facilitator: 'you' })
    .with('discussions', { id: 'n', std: 'talk2', date: '2026-11-30' })
    .build()
  const { discussion } = await atTable(plan)
  expect(screen.getByText('The next talk is “Purpose, people, and format” (Monday, November 30).')).toBeVisible()
  expect(screen.queryByText(/two discussions in a row/)).not.toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who facilitates next time?' }), 'Tom')
  expect(discussion('n')).toMatchObject({ facilitator: { value: 'tom' } })
})

test('after two talks by the counselor it suggests handing over, and says who could', async () => {
  const user = userEvent.setup()
  const plan = group
    .with('discussions', { id: 'a', ...led('talk1', '2026-11-09') })
    .with('discussions', { id: 't', ...led('talk2', '2026-11-16') })
    .with('discussions', { id: 'n', std: 'talk3', facilitator: 'counselor' })
    .build()
  await atTable(plan)
  expect(screen.getByText(/The counselor has facilitated two talks in a row/)).toBeVisible()
  expect(screen.getByText('You could ask Ruth, Ines, or Tom.')).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who facilitates next time?' }), 'Ines')
  expect(screen.queryByText(/The counselor has facilitated two/)).not.toBeInTheDocument()
})

test('a counselor who facilitates is marked as such, by name', async () => {
  const plan = group
    .said('connections', 'involvement', 'sitsIn')
    .said('connections', 'helper', 'Dana')
    .with('discussions', { id: 't', std: 'talk1', facilitator: 'counselor' })
    .build()
  await atTable(plan, { begun: 't' })
  expect(screen.getByText('Dana, counselor, facilitates')).toBeVisible()
})

test('without a next talk one can be planned, and focus goes to it', async () => {
  const user = userEvent.setup()
  const { plan } = await atTable(
    group.with('discussions', { id: 't', std: 'talk1', topics: ['hopes'], held: 'yes', date: '2026-11-20' }).build(),
  )
  await user.click(screen.getByRole('button', { name: 'Plan “Purpose, people, and format”' }))
  expect(plan().lists.discussions).toMatchObject([{}, { std: 'talk2', topics: { value: ['purpose'] } }])
  expect(screen.getByRole('heading', { name: 'Next time' })).toHaveFocus()
  expect(screen.getByRole('combobox', { name: 'Who facilitates next time?' })).toBeVisible()
})

test('another talk whose time still runs is told, with the way to it', async () => {
  await atTable(
    group.with('discussions', { id: 't', std: 'talk1' }).with('discussions', { id: 'x', std: 'talk3' }).build(),
    { begun: 'x' },
  )
  expect(screen.getByRole('heading', { name: 'Another talk is still running' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to that talk' })).toHaveAttribute('href', '/plan1/talk/x')
})

test('a time that cannot be kept runs on this page all the same, and the page says so', async () => {
  const user = userEvent.setup()
  const { discussion } = await atTable(group.with('discussions', { id: 't', std: 'talk1' }).build(), {
    mayWrite: false,
  })
  await user.click(screen.getByRole('button', { name: 'Start the talk' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t save the time here')
  await user.click(screen.getByRole('button', { name: 'End the talk' }))
  expect(discussion()).toMatchObject({ held: { value: 'yes' }, date: { value: '2026-11-23' } })
})

test('a talk that was removed meanwhile says so', async () => {
  const { planActor } = await atTable(group.with('discussions', { id: 't', std: 'talk1' }).build(), { begun: 't' })
  act(() =>
    planActor.send({ type: 'plan.edited', edit: { kind: 'remove', list: 'discussions', id: 't' }, commits: true }),
  )
  expect(screen.getByRole('heading', { name: 'This talk isn’t in the plan' })).toBeVisible()
})

test('where a group must stay hidden, the title that stays in the history tells nothing', async () => {
  await atTable(
    group
      .said('about', 'hidden', 'yes')
      .with('discussions', { id: 't', topics: ['hopes', 'rules'] })
      .build(),
  )
  expect(document.title).toBe('Planning talk · Start a self-help group')
})
