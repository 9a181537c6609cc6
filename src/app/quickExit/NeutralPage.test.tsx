import { act, fireEvent, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import { NeutralPage } from './NeutralPage.tsx'
import { language } from '#tests/support/language.ts'

const at = (timeStamp: number, event: Event) => Object.defineProperty(event, 'timeStamp', { value: timeStamp })
const pointer = (type: string, timeStamp: number) =>
  at(timeStamp, new MouseEvent(type, { bubbles: true, cancelable: true }))

async function show() {
  const open = vi.fn()
  sessionStorage.setItem('door', 'closed')
  await loadWords(language, 'shell')
  await act(async () =>
    render(
      <LanguageContext value={language}>
        <Suspense>
          <NeutralPage open={open} />
        </Suspense>
      </LanguageContext>,
    ),
  )
  return { open, heading: screen.getByRole('heading', { level: 1 }) }
}

test('nothing on it says what it is, and nothing that is clicked opens it', async () => {
  const { open, heading } = await show()
  expect(document.body).toHaveTextContent(/^Page not availableTry again later\.Try again$/)
  expect(document.title).toBe('Page not available')
  fireEvent.click(heading)
  fireEvent(heading, pointer('pointerdown', 0))
  fireEvent(heading, pointer('pointerup', 1900))
  expect(open).not.toHaveBeenCalled()
})

test('the heading, held for two seconds and let go there, opens it', async () => {
  const { open, heading } = await show()
  fireEvent(heading, pointer('pointerdown', 1000))
  fireEvent.pointerLeave(heading)
  fireEvent(heading, pointer('pointerup', 4000))
  expect(open).not.toHaveBeenCalled()
  fireEvent(heading, pointer('pointerdown', 5000))
  fireEvent(heading, pointer('pointerup', 7000))
  expect(open).toHaveBeenCalledOnce()
})

test('Shift three times opens it', async () => {
  const { open } = await show()
  for (let press = 0; press < 3; press += 1) {
    fireEvent.keyDown(document.body, { key: 'Shift' })
    fireEvent.keyUp(document.body, { key: 'Shift' })
  }
  expect(open).toHaveBeenCalledOnce()
})
