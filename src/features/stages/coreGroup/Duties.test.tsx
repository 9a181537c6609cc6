import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { tasksDone } from '#tests/support/tasksDone.ts'
import Duties from './Duties.tsx'

const today = '2026-11-23'
const both = (hours: number) => ({ hoursBefore: hours, hoursAfter: hours })
const heavy = aPlan()
  .you({ name: 'Ruth', hours: 4 })
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 5 })
  .with('duties', { id: 'a', title: 'Calls', holder: 'you', ...both(4) })
  .with('duties', { id: 'b', std: 'welcoming', holder: 'you', ...both(3) })

describe('who does what', () => {
  test('standard duties are offers until they are taken', async () => {
    const { plan } = await renderStep(<Duties />)
    expect(screen.queryByText(/^The roles take/)).not.toBeInTheDocument()
    expect(plan().lists.duties).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Add Contact person' }))
    expect(plan().lists.duties).toMatchObject([{ std: 'publicContact' }])
    expect(screen.queryByRole('button', { name: 'Add Contact person' })).not.toBeInTheDocument()
    expect(screen.getByText('Added Contact person.')).toBeInTheDocument()
    expect(document.body).not.toHaveFocus()
  })

  test('all that is needed now is taken as one change', async () => {
    const { plan, planActor } = await renderStep(<Duties />)
    const [all] = screen.getAllByRole('button', { name: 'Add all of these' })
    if (all) await userEvent.click(all)
    expect(plan().lists.duties.map((duty) => duty.std)).toEqual(['publicContact', 'facilitating', 'outreachLog'])
    act(() => planActor.send({ type: 'plan.undone' }))
    expect(plan().lists.duties).toEqual([])
  })

  test('who carries too much is said in words, and one press offers a duty to who has room; undo takes it back', async () => {
    const { plan } = await renderStep(<Duties />, { plan: tasksDone(heavy, today).build() })
    expect(screen.getByRole('heading', { name: 'You have 7 hours. You offered 4.' })).toBeVisible()
    expect(screen.getByText('Counting tasks with a date, Tom has 5 hours a month free.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Give Welcoming to Tom' }))
    expect(plan().lists.duties[1]?.holder).toEqual({ value: 'tom' })
    expect(screen.queryByText(/You have 7 hours\. You offered/)).not.toBeInTheDocument()
    expect(screen.getByText(/^The roles take 7 hours/).closest('p')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().lists.duties[1]?.holder).toEqual({ value: 'you' })
  })

  test('who is full with dated tasks in one month is not said to have hours free, and is offered nothing', async () => {
    const plan = tasksDone(heavy, today).with('tasks', { title: 'Print', date: '2027-01-10', hours: 9, owner: 'tom' })
    await renderStep(<Duties />, { plan: plan.build() })
    expect(screen.getByText(/^Counting tasks with a date, no one has hours free/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /to Tom$/ })).not.toBeInTheDocument()
  })

  test('the same person as holder and deputy is said at the field and in the list', async () => {
    const plan = heavy.with('duties', { id: 'c', std: 'facilitating', holder: 'tom', deputy: 'tom' }).build()
    const { unmount } = await renderStep(<Duties item="c" />, { plan })
    expect(screen.getByText(/^This person already has the role\./)).toBeVisible()
    unmount()
    await renderStep(<Duties />, { plan })
    expect(screen.getByText(/no backup, because Tom is named twice/)).toBeVisible()
  })

  test('a deputy who has not agreed is named, and why that does not count yet', async () => {
    const plan = heavy
      .with('people', { id: 'mia', name: 'Mia', stance: 'asked' })
      .with('duties', { std: 'facilitating', holder: 'tom', deputy: 'mia' })
    await renderStep(<Duties />, { plan: plan.build() })
    expect(screen.getByText(/Mia hasn’t agreed yet\. We count a backup once they agree\./)).toBeVisible()
  })

  test('dated tasks on top of the duties are said, with the way to the months', async () => {
    const plan = aPlan()
      .said('timeline', 'firstMeeting', '2027-03-04')
      .you({ name: 'Ruth', hours: 30 })
      .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 2 })
      .with('duties', { id: 'a', title: 'Calls', holder: 'tom', ...both(1) })
      .with('duties', { id: 'b', title: 'Keys', holder: 'you', ...both(1) })
      .with('tasks', { title: 'Print', date: '2027-02-10', hours: 9, owner: 'tom' })
    await renderStep(<Duties />, { plan: plan.build() })
    expect(screen.getByText(/^No one’s roles alone are too much\./)).toBeVisible()
    expect(
      screen.getByText(
        /Tasks with a date add to that\. With them, Tom has 1\d(\.\d)? hours of work in February 2027 and offered 2/,
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'See each month' })).toHaveAttribute('href', '/plan1/expectations/hours')
  })

  test('the founder is spoken to in the middle of that sentence', async () => {
    const plan = aPlan()
      .said('timeline', 'firstMeeting', '2027-03-04')
      .you({ name: 'Ruth', hours: 1 })
      .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 30 })
      .with('duties', { id: 'a', title: 'Calls', holder: 'tom', ...both(1) })
      .with('duties', { id: 'b', title: 'Keys', holder: 'you', ...both(1) })
      .with('tasks', { title: 'Print', date: '2027-02-10', hours: 9, owner: 'you' })
    await renderStep(<Duties />, { plan: plan.build() })
    expect(screen.getByText(/With them, you have [\d.]+ hours of work in \w+ 202\d and offered 1/)).toBeVisible()
  })

  test('more can be fine', async () => {
    const { plan } = await renderStep(<Duties />, { plan: heavy.build() })
    await userEvent.click(screen.getByRole('button', { name: 'I’m OK with this' }))
    expect(plan().lists.people[0]?.moreIsFine).toEqual({ value: 'yes' })
  })

  test('the rows say the hours of the time that is looked at', async () => {
    const plan = heavy.with('duties', { title: 'Chairs', holder: 'tom', hoursBefore: 0, hoursAfter: 2 })
    await renderStep(<Duties />, { plan: plan.build() })
    const row = () => screen.getByText('Chairs').closest('summary')
    expect(row()).toHaveTextContent('ChairsTom · no backup yet0 hours')
    await userEvent.click(screen.getByRole('radio', { name: 'After it' }))
    expect(row()).toHaveTextContent('ChairsTom · no backup yet2 hours')
  })

  test('a role opens in place, and one of the founder’s own is added below', async () => {
    const { plan } = await renderStep(<Duties />, { plan: heavy.build() })
    await userEvent.click(screen.getByText('Calls'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who is the backup?' }), 'Tom')
    expect(plan().lists.duties[0]?.deputy).toEqual({ value: 'tom' })
    await userEvent.click(screen.getByText('Add more roles'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Add a role of your own' }), 'Cake{Enter}')
    expect(plan().lists.duties[2]).toMatchObject({ title: { value: 'Cake' } })
  })
})

test('a duty of the guide keeps no words of its own until they are changed', async () => {
  const { plan } = await renderStep(<Duties item="b" />, { plan: heavy.build() })
  const title = screen.getByRole('textbox', { name: 'What do you call this role?' })
  expect(title).toHaveValue('Welcoming')
  await userEvent.type(title, ' new people')
  expect(plan().lists.duties[1]?.title).toEqual({ value: 'Welcoming new people' })
  await userEvent.clear(title)
  await userEvent.type(title, 'Welcoming')
  expect(plan().lists.duties[1]?.title).toEqual({})
})

test('who left is not offered as a holder', async () => {
  const plan = heavy.with('people', { id: 'bo', name: 'Bo', stance: 'left' }).build()
  await renderStep(<Duties item="b" />, { plan })
  const holder = screen.getByRole('combobox', { name: 'Who has this role?' })
  expect(
    within(holder)
      .getAllByRole('option')
      .map((each) => each.textContent),
  ).toEqual([expect.stringMatching(/yet$/), 'Ruth', 'Tom'])
})
