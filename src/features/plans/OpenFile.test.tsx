import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Shelf } from '#asking/shelf.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderOnShelf } from '#tests/support/renderOnShelf.tsx'
import OpenFile from './OpenFile.tsx'

const plan = aPlan().said('about', 'problem', 'Stroke').with('people', { name: 'Ines' }).build()
const outlineWords = ['plans', 'asking', 'about', 'coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline'] as const
const show = (shelf: Partial<Shelf>) => renderOnShelf(<OpenFile />, shelf, outlineWords)
const choose = async (file = new File(['text'], 'plan.html', { type: 'text/html' })) => userEvent.upload(screen.getByLabelText('Choose the file'), file)

test('shows what is in the file before anything is kept, and adds it only when asked', async () => {
  const add = vi.fn(async () => 'new-id')
  const view = await show({ read: async () => ({ is: 'plan', plan, name: 'Second Cup', savedAt: '2026-11-20T15:00:00.000Z', known: true, add }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'A plan: Second Cup' })).toHaveFocus()
  expect(screen.getByText('Stroke')).toBeInTheDocument()
  expect(screen.getByText('2 people')).toBeInTheDocument()
  expect(screen.getByText(/on this device already/)).toBeInTheDocument()
  expect(add).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Add it to my plans' }))
  expect(view.address()).toBe('/new-id')
})

test('two quick presses add it once', async () => {
  const add = vi.fn(() => new Promise<string>(() => {}))
  await show({ read: async () => ({ is: 'plan', plan, name: '', savedAt: '', known: false, add }) })
  await choose()
  expect(screen.getByRole('heading', { name: 'A plan: My group' })).toBeInTheDocument()
  await userEvent.dblClick(screen.getByRole('button', { name: 'Add it to my plans' }))
  expect(add).toHaveBeenCalledOnce()
})

test('a refusal is said, and the file is still there to be added', async () => {
  const add = async () => Promise.reject(Object.assign(new Error('no'), { why: 'full' }))
  await show({ read: async () => ({ is: 'plan', plan, name: 'x', savedAt: '', known: false, add }) })
  await choose()
  await userEvent.click(screen.getByRole('button', { name: 'Add it to my plans' }))
  expect(screen.getByRole('alert')).toHaveTextContent('The plan was not addedThe browser has no room left')
  expect(screen.getByRole('button', { name: 'Add it to my plans' })).toBeInTheDocument()
})

test('of a damaged file, what could not be read is named in the words of the questions', async () => {
  await show({ read: async () => ({ is: 'salvaged', name: 'Second Cup', dropped: ['plan.sections.about.name', 'plan.lists.people.1.hours', 'own.readiness'], add: async () => 'id' }) })
  await choose()
  expect(await screen.findByText('About the group: A working name')).toBeInTheDocument()
  expect(screen.getByText('People, entry 2: Hours a month')).toBeInTheDocument()
  expect(screen.getByText('Something else (own.readiness)')).toBeInTheDocument()
})

test('a file that is too large is not read; one that cannot be read is said', async () => {
  const read = vi.fn(async () => Promise.reject(new Error('no')))
  await show({ read })
  const large = new File(['x'], 'film.html', { type: 'text/html' })
  Object.defineProperty(large, 'size', { value: 50_000_001 })
  await choose(large)
  expect(screen.getByRole('alert')).toHaveTextContent('too large')
  expect(read).not.toHaveBeenCalled()
  await choose()
  expect(screen.getByRole('alert')).toHaveTextContent('The file could not be read')
})

test('a dropped file counts as chosen, and the latest of two wins', async () => {
  const answers: ((found: Awaited<ReturnType<Shelf['read']>>) => void)[] = []
  await show({ read: () => new Promise((resolve) => answers.push(resolve)) })
  const drop = async (name: string) => act(async () => void fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { files: [new File(['x'], name)] } }))
  await drop('first.html')
  await drop('second.html')
  await act(async () => answers[1]?.({ is: 'newer' }))
  await act(async () => answers[0]?.({ is: 'notAPlan' }))
  expect(screen.getByRole('alert')).toHaveTextContent('newer version')
})
