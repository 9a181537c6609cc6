import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { documentOf } from '#domain/documents/list.ts'
import { markOf } from '#domain/documents/passages.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Documents from './Documents.tsx'
import Kit from './kit/Kit.tsx'
import { loadMaker } from '#papers/making/making.ts'
import { PaperPage } from './PaperPage.tsx'
import { language } from '#tests/support/language.ts'

const [notice, timeline, flyer] = [documentOf('notice'), documentOf('timeline'), documentOf('flyer')]
if (!notice || !timeline || !flyer) throw new Error('the papers are on the list')
beforeAll(async () => {
  await Promise.all([
    loadMaker(language, 'notice'),
    loadMaker(language, 'timeline'),
    loadMaker(language, 'flyer'),
    loadMaker(language, 'checklist'),
  ])
})
const plan = aPlan().you({ name: 'Ruth Miller', mayBePublic: 'yes' }).said('about', 'problem', 'living with lupus')
const ask = /I want to start a group/
const page = (of = plan) =>
  renderStep(<PaperPage about={notice} subject={undefined} />, {
    plan: of.build(),
    at: '/plan1/documents/notice',
  })
const change = async () => userEvent.click(screen.getByRole('button', { name: /Change these words: I want/ }))

test('at most three documents lead, the others are in folds, and each missing thing is a link to its question and back', async () => {
  await renderStep(<Documents />, { plan: plan.build(), at: '/plan1/documents' })
  const leading = within(document.querySelector('.docs-now') ?? document.body)
  expect(leading.getAllByRole('heading', { level: 2 }).length).toBeLessThanOrEqual(3)
  const paper = within(
    screen.getByRole('heading', { name: '“Help start a group” notice' }).closest('li') ?? document.body,
  )
  expect(paper.getByRole('link', { name: 'See and print: “Help start a group” notice' })).toHaveAttribute(
    'href',
    '/plan1/notice',
  )
  for (const fold of document.querySelectorAll('details')) fold.open = true
  expect(
    within(screen.getByRole('link', { name: 'Flyer with tabs' }).closest('li') ?? document.body).getByRole('link', {
      name: 'A group contact',
    }),
  ).toHaveAttribute('href', '/plan1/connections/contact')
  expect(screen.getByRole('link', { name: 'Six-month timeline' })).toHaveAttribute('href', '/plan1/documents/timeline')
})

test('a passage takes the founder’s words, key by key, and they are on the paper at once', async () => {
  const { plan: now } = await page()
  await change()
  const field = screen.getByRole('textbox', { name: 'Your words for this passage' })
  expect(field).toHaveFocus()
  expect(field).toHaveValue(screen.getByText(ask, { selector: 'p *' }).textContent)
  await userEvent.clear(field)
  await userEvent.type(field, 'Come and help.')
  expect(now().passages['notice/ask']).toMatchObject({ text: 'Come and help.', language: language.id })
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByText('Come and help.', { selector: 'p *' })).toBeVisible()
  expect(screen.getByRole('button', { name: /Change these words: Come and help/ })).toHaveFocus()
  expect(screen.queryByText('You changed an answer behind these words')).not.toBeInTheDocument()
})

test('back to the app’s words, and undone', async () => {
  const { plan: now } = await page(
    plan.edit({
      kind: 'passage',
      passage: 'notice/ask',
      set: { text: 'Mine', language: language.id, of: markOf('other') },
    }),
  )
  await userEvent.click(screen.getByRole('button', { name: /Change these words: Mine/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Use our words again' }))
  expect(now().passages).toEqual({})
  expect(screen.getByText(ask, { selector: 'p *' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(now().passages['notice/ask']?.text).toBe('Mine')
})

test('a passage whose answers have changed since asks which words go on the paper', async () => {
  const own = plan.edit({
    kind: 'passage',
    passage: 'notice/ask',
    set: { text: 'Mine', language: language.id, of: markOf('what it said before') },
  })
  const { plan: now } = await page(own)
  expect(screen.getByRole('heading', { name: 'You changed an answer behind these words' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Keep my words' }))
  expect(now().passages['notice/ask']?.text).toBe('Mine')
  expect(screen.queryByRole('button', { name: 'Keep my words' })).not.toBeInTheDocument()
})

test.each(['living with lupus', 'living with lupus, '.repeat(10)])(
  'the words on a flyer that say what it is about lead to their question, short or long: %s',
  async (problem) => {
    await renderStep(<PaperPage about={flyer} subject={undefined} />, {
      plan: plan.said('about', 'problem', problem).build(),
    })
    expect(screen.getByRole('link', { name: /Change these words: Living with lupus/ })).toHaveAttribute(
      'href',
      '/plan1/about/concern',
    )
  },
)

test('or the new words are taken', async () => {
  const { plan: now } = await page(
    plan.edit({
      kind: 'passage',
      passage: 'notice/ask',
      set: { text: 'Mine', language: language.id, of: markOf('before') },
    }),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Take the new words' }))
  expect(now().passages).toEqual({})
})

test('an emptied passage is left out, and the page says so', async () => {
  await page(
    plan.edit({
      kind: 'passage',
      passage: 'notice/ask',
      set: { text: ' ', language: language.id, of: markOf('before') },
    }),
  )
  expect(screen.getByText('You left this passage out.')).toBeVisible()
  expect(screen.queryByText(ask, { selector: 'p *' })).not.toBeInTheDocument()
})

test('people are named as chosen, and plain text is copied as the paper stands', async () => {
  const user = userEvent.setup()
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  await renderStep(<PaperPage about={timeline} subject={undefined} />, { plan: plan.build() })
  const paper = screen.getByRole('article')
  expect(paper).toHaveTextContent('Ruth Miller')
  await user.click(screen.getByRole('radio', { name: 'Initials' }))
  expect(paper).toHaveTextContent('R. M.')
  expect(paper).not.toHaveTextContent('Ruth')
  await user.click(screen.getByRole('radio', { name: 'A4' }))
  expect(paper).toHaveClass('a4', 'wide')
  await user.click(screen.getByRole('button', { name: 'Copy text' }))
  expect(write).toHaveBeenCalledWith(expect.stringContaining('R. M.'))
})

test('a kit prints what is chosen, each paper from a page of its own', async () => {
  const print = vi.spyOn(globalThis, 'print').mockReturnValue()
  await renderStep(<Kit />, { plan: plan.build() })
  expect(screen.getByText('You haven’t chosen any yet.')).toBeVisible()
  // A sheet waits for its maker for a moment.
  for (const name of ['Founding checklist', 'Six-month timeline'])
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name })))
  expect(screen.getByText('You chose 2 documents.')).toBeVisible()
  expect(screen.getAllByRole('article')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledOnce()
})

test('a browser’s translation finds no name in a sentence of a paper', async () => {
  await renderStep(<PaperPage about={flyer} subject={undefined} />, {
    plan: plan.said('about', 'name', 'Evening Tide').said('connections', 'publicContact', 'tide@example.org').build(),
    at: '/plan1/documents/flyer',
  })
  const paper = screen.getByRole('article')
  const [withNames, names] = [paper.textContent ?? '', [/Evening Tide/, /tide@example\.org/]]
  for (const kept of paper.querySelectorAll('[translate=no]')) kept.remove()
  for (const name of names) {
    expect(withNames).toMatch(name)
    expect(paper).not.toHaveTextContent(name)
  }
})
