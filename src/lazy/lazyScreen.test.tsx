import { act, render, screen } from '@testing-library/react'
import { Suspense, use, type ReactElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { language } from '#tests/support/language.ts'
import { LanguageContext, loadWords, useLanguage } from './language.ts'
import { lazyScreen } from './lazyScreen.ts'

// What failed is forgotten after a second.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

function Hours({ of }: { readonly of: string }) {
  return <p>{`${of}: ${use(loadWords(useLanguage(), 'checklist')).title}`}</p>
}
type Code = () => Promise<{ readonly default: typeof Hours }>
const withWords = <T extends Code>(code: T) => Object.assign(code, { words: ['checklist'] as const })

/** A page in a language of its own, of which nothing was loaded before. */
async function page(children: ReactElement, spoken = { ...language }) {
  const Waiting = vi.fn(() => <p>Loading</p>)
  await act(async () =>
    render(
      <LanguageContext value={spoken}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </LanguageContext>,
    ),
  )
  return Waiting
}

test('what was fetched before is drawn at once, with its words, and is not fetched again', async () => {
  const code = withWords(vi.fn<Code>(async () => ({ default: Hours })))
  const Screen = lazyScreen(code)
  const spoken = { ...language }
  await Screen.fetch(spoken)
  const Waiting = await page(<Screen of="Ann" />, spoken)
  expect(screen.getByText('Ann: Founding checklist')).toBeVisible()
  expect(Waiting).not.toHaveBeenCalled()
  expect(code).toHaveBeenCalledTimes(1)
})

test('what was not fetched is waited for, and what did not come is asked for anew', async () => {
  const code = withWords(vi.fn<Code>(async () => ({ default: Hours })).mockRejectedValueOnce(new Error('no network')))
  const Screen = lazyScreen(code)
  const spoken = { ...language }
  await expect(Screen.fetch(spoken)).rejects.toThrow('no network')
  await vi.advanceTimersByTimeAsync(1000)
  await page(<Screen of="Ben" />, spoken)
  expect(screen.getByText(/^Ben:/)).toBeVisible()
  expect(code).toHaveBeenCalledTimes(2)
})

test('where a part does not come, something stands instead, and stays; who comes back has it', async () => {
  const code = withWords(vi.fn<Code>(async () => ({ default: Hours })).mockRejectedValueOnce(new Error('no network')))
  const Screen = lazyScreen(code, { instead: ({ of }) => <p>{`nothing of ${of}`}</p> })
  const spoken = { ...language }
  await page(<Screen of="Ann" />, spoken)
  expect(screen.getByText('nothing of Ann')).toBeVisible()
  await vi.advanceTimersByTimeAsync(1000)
  await page(<Screen of="Ben" />, spoken)
  expect(screen.getByText('Ben: Founding checklist')).toBeVisible()
  expect(screen.getByText('nothing of Ann')).toBeVisible()
})

test('a part without a language to speak says so', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<Hours of="Ann" />)).toThrow('Nobody said which language is spoken here.')
  silent.mockRestore()
})
