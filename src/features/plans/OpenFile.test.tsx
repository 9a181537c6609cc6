import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Arrived, FileFound, PlanFound, PlanFiles } from '#ports/files.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderOutside } from '#tests/support/renderOutside.tsx'
import OpenFile from './OpenFile.tsx'

const plan = aPlan().said('about', 'problem', 'Stroke').with('people', { name: 'Ines' }).build()
const outlineWords = [
  'plans',
  'asking',
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
] as const
const show = (files: Partial<PlanFiles>) => renderOutside(<OpenFile />, { files }, outlineWords)
const choose = async (file = new File(['text'], 'plan.html', { type: 'text/html' })) =>
  userEvent.upload(screen.getByLabelText('Choose the file'), file)

const arrived = async (): Promise<Arrived> => ({ planId: 'new-id' })
const found = (of: Partial<PlanFound>): FileFound => ({
  is: 'plan',
  own: true,
  checked: 'fits',
  plan,
  name: 'Second Cup',
  savedAt: '2026-11-20T15:00:00.000Z',
  add: arrived,
  ...of,
})

test('shows what is in the file before anything is kept, and adds it only when asked', async () => {
  const add = vi.fn(arrived)
  const view = await show({ read: async () => found({ add }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'A plan: Second Cup' })).toHaveFocus()
  expect(screen.getByText('Stroke')).toBeInTheDocument()
  expect(screen.getByText('2 people')).toBeInTheDocument()
  expect(screen.getByText(/isn’t on this device yet/)).toBeInTheDocument()
  expect(add).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Add to my plans' }))
  expect(view.address()).toBe('/new-id')
})

test('two quick presses add it once', async () => {
  const add = vi.fn(() => new Promise<Arrived>(() => {}))
  await show({ read: async () => found({ name: '', add }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'A plan: My group' })).toBeInTheDocument()
  await userEvent.dblClick(screen.getByRole('button', { name: 'Add to my plans' }))
  expect(add).toHaveBeenCalledOnce()
})

test('a refusal is said, and the file is still there to be added', async () => {
  const add = async () => Promise.reject(Object.assign(new Error('no'), { why: 'full' }))
  await show({ read: async () => found({ add }) })
  await choose()
  await userEvent.click(screen.getByRole('button', { name: 'Add to my plans' }))
  expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t add the planThis browser is out of space')
  expect(screen.getByRole('button', { name: 'Add to my plans' })).toBeInTheDocument()
})

test('of a damaged file, what could not be read is named in the words of the questions', async () => {
  await show({
    read: async () => ({
      is: 'salvaged',
      name: 'Second Cup',
      checked: 'fits',
      dropped: ['plan.sections.about.name', 'plan.lists.people.1.hours', 'own.readiness'],
      add: arrived,
    }),
  })
  await choose()
  expect(await screen.findByText('About the group: Working name')).toBeInTheDocument()
  expect(screen.getByText('People, entry 2: Hours a month')).toBeInTheDocument()
  expect(screen.getByText('Something else (own.readiness)')).toBeInTheDocument()
})

test('a file that is too large is not read; one that cannot be read is said', async () => {
  const read = vi.fn(async () => Promise.reject(new Error('no')))
  await show({ read })
  const large = new File(['x'], 'film.html', { type: 'text/html' })
  Object.defineProperty(large, 'size', { value: 2_000_001 })
  await choose(large)
  expect(screen.getByRole('alert')).toHaveTextContent('too large')
  expect(read).not.toHaveBeenCalled()
  await choose()
  expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t read the file')
})

test('a dropped file counts as chosen, and the latest of two wins', async () => {
  const answers: ((found: Awaited<ReturnType<PlanFiles['read']>>) => void)[] = []
  await show({ read: () => new Promise((resolve) => answers.push(resolve)) })
  const drop = async (name: string) =>
    act(
      async () =>
        void fireEvent.drop(screen.getByRole('heading', { level: 1 }), {
          dataTransfer: { files: [new File(['x'], name)] },
        }),
    )
  await drop('first.html')
  await drop('second.html')
  await act(async () => answers[1]?.({ is: 'newer' }))
  await act(async () => answers[0]?.({ is: 'notAPlan' }))
  expect(screen.getByRole('alert')).toHaveTextContent('newer version')
})

test('says what is different from the plan that is here, and takes its place only when asked, with undo', async () => {
  const undo = { act: vi.fn(), watch: () => () => {} }
  const replace = vi.fn(async () => ({ planId: 'plan1', undo }))
  const here = {
    plan: aPlan().said('about', 'problem', 'After a stroke').build(),
    savedAt: '2026-11-21T15:00:00.000Z',
    becomes: plan,
    bringsMore: false,
  }
  const view = await show({ read: async () => found({ here, replace }) })
  await choose()
  expect(screen.getByText('1 answer is different')).toBeInTheDocument()
  expect(screen.getByText('1 person more')).toBeInTheDocument()
  expect(replace).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Replace my plan' }))
  await waitFor(() => expect(view.address()).toBe('/plan1'))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo.act).toHaveBeenCalledOnce()
})

test('where nothing would be different, nothing is offered to take its place', async () => {
  await show({
    read: async () =>
      found({
        here: { plan, savedAt: '', becomes: plan, bringsMore: false },
        replace: async () => ({ planId: 'plan1' }),
      }),
  })
  await choose()
  expect(screen.getByText(/Nothing differs/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Replace my plan' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Add as another plan' })).toBeInTheDocument()
})

test('a plan that was handed over says what stays as it is here', async () => {
  await show({
    read: async () =>
      found({
        own: false,
        here: { plan: aPlan().build(), savedAt: '', becomes: plan, bringsMore: false },
        replace: async () => ({ planId: 'plan1' }),
      }),
  })
  await choose()
  expect(screen.getByText(/Yours stay as they are/)).toBeInTheDocument()
})

test('where the state of now could not be kept, nothing takes its place, and that is said', async () => {
  await show({
    read: async () =>
      found({
        here: { plan: aPlan().build(), savedAt: '', becomes: plan, bringsMore: false },
        replace: async () => 'noPoint',
      }),
  })
  await choose()
  await userEvent.click(screen.getByRole('button', { name: 'Replace my plan' }))
  expect(screen.getByRole('alert')).toHaveTextContent('We couldn’t replace your plan')
  expect(screen.getByRole('button', { name: 'Add as another plan' })).toBeInTheDocument()
})

test('a file that is not as it was saved is told so, and can be taken all the same', async () => {
  await show({ read: async () => found({ checked: 'differs' }) })
  await choose()
  expect(screen.getByText('This file has changed since it was saved')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Add to my plans' })).toBeInTheDocument()
})

test('a locked copy asks for its code until it is right, and shows nothing of what is inside before', async () => {
  const unlock = vi.fn(async (code: string) => (code === 'river lamp' ? found({}) : 'wrongCode'))
  await show({ read: async () => ({ is: 'locked', unlock }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'This copy is locked with a code' })).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Code'), 'river{Enter}')
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription(/open the copy/)
  expect(screen.getByLabelText('Code')).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Code'), ' lamp{Enter}')
  expect(screen.getByRole('heading', { name: 'A plan: Second Cup' })).toHaveFocus()
})

test('what comes from a session is shown in words, and becomes suggestions; where its plan is not here, that is said', async () => {
  const packet = {
    is: 'packet',
    checked: 'fits',
    by: 'Dana',
    name: 'Second Cup',
    on: '2026-11-20',
    words: ['A place: Library'],
  } as const
  const add = vi.fn(arrived)
  const view = await show({ read: async () => ({ ...packet, here: { name: 'Second Cup', fresh: 1 }, add }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'From a session with Dana' })).toHaveFocus()
  expect(screen.getByText(/1 suggestion for Second Cup/)).toBeInTheDocument()
  expect(screen.getByText('A place: Library')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Add suggestion' }))
  expect(view.address()).toBe('/new-id')
  view.unmount()
  await show({ read: async () => packet })
  await choose()
  expect(screen.getByText('This plan isn’t on this device')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /into my plan/ })).toBeNull()
})
