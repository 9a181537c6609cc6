import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderOutside } from '#tests/support/renderOutside.tsx'
import type { FileToMake, PlanFiles } from '#ports/files.ts'
import { TakeCopy } from './TakeCopy.tsx'

const plan = aPlan()
  .said('about', 'name', 'Second Cup')
  .said('about', 'ownWhy', 'For my father')
  .with('people', { name: 'Ines', reach: '555-0100' })
  .build()
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

async function show(says: Partial<PlanFiles> = {}, together = false) {
  // Nothing is saved in a test: what would go into the file is what counts.
  const makeFile = vi.fn<(file: FileToMake) => Promise<string>>(async () =>
    Promise.reject(new Error('no downloads here')),
  )
  const envelope = { ...envelopeWith(plan), own: { readiness: { rest: 'enough' } } }
  await renderOutside(
    <TakeCopy source={async () => envelope} together={together} taken={() => {}} />,
    { files: { makeFile, ...says } },
    outlineWords,
  )
  return {
    made: async () => vi.waitFor(() => makeFile.mock.calls.at(-1)?.[0] ?? Promise.reject(new Error('not yet'))),
    makeFile,
  }
}

test('where nothing can be locked that is said, and no open file passes for a locked one', async () => {
  const { makeFile } = await show({ newCode: async () => undefined })
  await userEvent.click(screen.getByLabelText('Lock it with a code'))
  expect(await screen.findByText(/can’t lock a copy here/)).toBeInTheDocument()
  expect(screen.queryByLabelText('Lock it with a code')).toBeNull()
  expect(makeFile).not.toHaveBeenCalled()
})

test('no file is made while a code is still being drawn', async () => {
  const { makeFile } = await show({ newCode: () => new Promise(() => {}) })
  await userEvent.click(screen.getByLabelText('Lock it with a code'))
  await userEvent.click(screen.getByRole('button', { name: 'Save locked copy' }))
  expect(makeFile).not.toHaveBeenCalled()
})

test('words of one’s own must not be short; what a locked file says to everybody tells nothing', async () => {
  const { made, makeFile } = await show()
  await userEvent.click(screen.getByLabelText('Lock it with a code'))
  await userEvent.click(await screen.findByText('Write your own code'))
  await userEvent.type(screen.getByLabelText('Your own code'), 'short')
  await userEvent.click(screen.getByRole('button', { name: 'Save locked copy' }))
  expect(screen.getByLabelText('Your own code')).toHaveAccessibleDescription(/easy to guess/)
  expect(makeFile).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('Your own code'), ' and then longer')
  await userEvent.click(screen.getByRole('button', { name: 'Save locked copy' }))
  const { code, words } = await made()
  expect(code).toBe('short and then longer')
  expect(JSON.stringify(words)).not.toMatch(/Second Cup|Ines|self-help|[Pp]lan/)
})

test('a copy for the founder holds all that is theirs; a plan to hand over neither what is the founder’s alone nor how people are reached, and no name unless asked', async () => {
  const { made } = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Save copy' }))
  expect((await made()).data).toMatch(/self-help-copy.*For my father.*555-0100.*enough/)
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t save the copy')
  await userEvent.click(screen.getByLabelText('To share'))
  await userEvent.click(screen.getByLabelText('Put the group’s name at the top'))
  await userEvent.click(screen.getByRole('button', { name: 'Save copy' }))
  await vi.waitFor(async () => expect((await made()).data).toContain('"self-help-plan"'))
  const { data, words } = await made()
  expect(data).not.toMatch(/self-help-copy|For my father|555-0100|enough/)
  expect(JSON.stringify(words.rows)).not.toContain('555-0100')
  expect(words.title).toContain('Second Cup')
})

test('while somebody sits beside the founder only handing over is offered', async () => {
  await show({}, true)
  expect(screen.queryByLabelText('For me')).toBeNull()
  expect(screen.getByText(/During a session/)).toBeInTheDocument()
  expect(screen.getByText(/leaves out private answers/)).toBeInTheDocument()
})
