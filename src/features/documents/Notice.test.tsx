import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { loadMaker } from '#papers/making/making.ts'
import Notice from './Notice.tsx'
import { language } from '#tests/support/language.ts'

beforeAll(async () => void (await loadMaker(language, 'notice')))
const full = aPlan()
  .you({ name: 'Ruth Miller', reach: '555-0142' })
  .said('about', 'problem', 'living with lupus')
  .said('about', 'area', 'Riverside')
  .said('connections', 'publicContact', 'start@example.org')
  .said('coreGroup', 'noticeReplyBy', '2027-01-15')

test('with a contact missing it warns of the own number and says where to choose one', async () => {
  await renderStep(<Notice />)
  expect(screen.getByRole('heading', { name: 'You have no group contact yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Choose a group contact' })).toHaveAttribute(
    'href',
    '/plan1/connections/contact',
  )
  expect(screen.getByRole('heading', { name: '3 more answers are missing' })).toBeVisible()
})

test('it names nobody until the founder chooses to be named, and then by first name only', async () => {
  await renderStep(<Notice />, { plan: full.build() })
  const paper = screen.getByRole('article')
  expect(paper).not.toHaveTextContent('Ruth')
  await userEvent.click(screen.getByRole('radio', { name: 'By first name' }))
  expect(paper).toHaveTextContent('Ask forRuth')
  expect(paper).not.toHaveTextContent('Miller')
  expect(document.body).not.toHaveTextContent('555')
})

test('the text that is copied is what the sheet says', async () => {
  const user = userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await renderStep(<Notice />, { plan: full.build() })
  await user.click(screen.getByRole('button', { name: 'Copy text' }))
  expect(write).toHaveBeenCalledWith(expect.stringContaining('For people who share this\n\nliving with lupus'))
  expect(write).toHaveBeenCalledWith(
    expect.stringContaining('Contact: start@example.org\nPlease answer by: Friday, January 15, 2027'),
  )
  expect(await screen.findByText('Copied.')).toBeVisible()
})

test('the line that says what it is about can be changed: a link leads to the question, and is not printed', async () => {
  await renderStep(<Notice />, { plan: full.build() })
  const link = screen.getByRole('link', { name: 'Change these words: living with lupus' })
  expect(link).toHaveAttribute('href', '/plan1/about/concern')
  expect(link.closest('.no-print')).not.toBeNull()
})
