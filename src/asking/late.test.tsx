import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { late } from './late.ts'
import { useWords } from './words.ts'

function Hours({ of }: { readonly of: string }) {
  return <p>{`${of}: ${useWords('checklist').title}`}</p>
}

test('what was fetched before is drawn at once, with its words, and is not fetched again', async () => {
  const code = vi.fn(async () => ({ default: Hours }))
  const Screen = late(code, 'checklist')
  await Screen.fetch('en')
  const Waiting = vi.fn(() => null)
  render(
    <Suspense fallback={<Waiting />}>
      <Screen of="Ann" />
    </Suspense>,
  )
  expect(screen.getByText('Ann: Founding checklist')).toBeVisible()
  expect(Waiting).not.toHaveBeenCalled()
  expect(code).toHaveBeenCalledTimes(1)
})

test('what was not fetched is waited for, and what did not come is asked for anew', async () => {
  const code = vi
    .fn(async (): Promise<{ readonly default: typeof Hours }> => ({ default: Hours }))
    .mockRejectedValueOnce(new Error('no network'))
  const Screen = late(code, 'checklist')
  await expect(Screen.fetch('en')).rejects.toThrow('no network')
  await vi.waitFor(() => Screen.fetch('en'), { timeout: 5000 })
  render(
    <Suspense fallback="Loading">
      <Screen of="Ben" />
    </Suspense>,
  )
  expect(await screen.findByText(/^Ben:/)).toBeVisible()
  expect(code).toHaveBeenCalledTimes(2)
})
