import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { language } from '#tests/support/language.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { current } from '#domain/plan/current.ts'
import { loadMaker, paperOf } from '#papers/making/making.ts'
import { wordsOf } from '#papers/blocks/text.ts'
import { formats } from '#words/format.ts'
import Checklist from './Checklist.tsx'

beforeAll(async () => void (await loadMaker(language, 'checklist')))
const plan = aPlan()
  .you({ name: 'Ruth Miller' })
  .said('about', 'name', 'Evening Tide')
  .said('about', 'area', 'Riverside')
  .with('people', { name: 'Ines Okafor', stance: 'agreed' })
  .with('tasks', { title: 'Ask Tom for the key', owner: 'you' })
const bare = (text: string | null) => (text ?? '').replaceAll(/\s/g, '')

const openAll = () => {
  for (const group of document.querySelectorAll('details')) group.open = true
}

test('the page says what its paper says, in each order, and counts as the paper does', async () => {
  const view = await renderStep(<Checklist />, { plan: plan.build() })
  const maker = { ...(await loadMaker(language, 'checklist')), formats: formats(language) }
  for (const [label, subject] of [
    ['By month', 'month'],
    ['By person', 'person'],
    ['By stage', 'stage'],
  ] as const) {
    await userEvent.click(screen.getByRole('radio', { name: label }))
    await act(async () => openAll())
    const shown = bare(document.querySelector('.checklist-page')?.textContent ?? '')
    const paper = paperOf(maker, current(view.plan(), '2026-11-23'), { naming: 'full', subject })
    const said = paper.blocks.flatMap((block) =>
      block.kind === 'checks'
        ? block.items
            .flatMap((item) => [item, ...(item.parts ?? [])])
            .flatMap(({ text, aside }) => [wordsOf(text), aside === undefined ? '' : wordsOf(aside)])
        : [],
    )
    expect(said.length).toBeGreaterThan(20)
    for (const text of said) expect(shown, label).toContain(bare(text))
    const count = /\d+ of \d+ done/.exec(paper.lines.map(wordsOf).join())?.[0] ?? ''
    expect(screen.getByText(count)).toBeVisible()
  }
  expect(screen.getByRole('link', { name: 'Print the checklist' })).toHaveAttribute(
    'href',
    '/plan1/documents/checklist',
  )
})

test('an answer as it was written is nothing to check off', async () => {
  const wish = { kind: 'answer', section: 'about', question: 'wish', answer: { typed: 'around Easter' } } as const
  await renderStep(<Checklist />, { plan: plan.edit(wish).build() })
  expect(screen.getByText(/You wrote “around Easter.”/)).toBeVisible()
  expect(screen.queryByText('As it was written')).toBeNull()
  expect(screen.getAllByRole('group')).toHaveLength(7)
})

test('the first group that is not done is open', async () => {
  await renderStep(<Checklist />, { plan: plan.build() })
  const open = [...document.querySelectorAll('details[open]')]
  expect(open).toHaveLength(1)
  expect(open[0]).toBe(document.querySelector('details'))
})

test('what nothing in the plan shows is checked by the person; the rest is a link to where it is answered, and back', async () => {
  const view = await renderStep(<Checklist />, { plan: plan.build(), at: '/plan1/checklist' })
  await act(async () => openAll())
  const task = screen.getByRole('checkbox', { name: 'Ask Tom for the key' })
  expect(task).not.toBeChecked()
  await userEvent.click(task)
  expect(screen.getByRole('checkbox', { name: 'Ask Tom for the key' })).toBeChecked()
  expect(task).toHaveAccessibleDescription(/^Nov 23/)
  expect(view.plan().lists.tasks).toHaveLength(1)
  const [link] = screen.getAllByRole('link', { name: /[Ss]hare/ })
  expect(link).toHaveAttribute('href', expect.stringMatching(/^\/plan1\/coreGroup\//))
})

test('a hidden group is written with initials and without its area', async () => {
  await renderStep(<Checklist />, { plan: plan.said('about', 'hidden', 'yes').build() })
  await userEvent.click(screen.getByRole('radio', { name: 'By person' }))
  await act(async () => openAll())
  expect(screen.getByRole('heading', { name: /^R\. M\./ })).toBeVisible()
  expect(document.querySelector('.checklist-page')).not.toHaveTextContent(/Miller|Okafor|Riverside/)
})

test('a list of more than a hundred lines begins with some of them, and prints whole at once', async () => {
  let long = plan
  for (let n = 0; n < 100; n += 1) long = long.with('tasks', { title: `Errand ${n}`, date: '2026-12-15' })
  await renderStep(<Checklist />, { plan: long.build() })
  await act(async () => openAll())
  const errands = () => document.querySelector('.checklist-page')?.textContent?.match(/Errand \d/g)?.length
  // The rest comes in pieces after the paint (`usePieces.test.tsx`).
  expect(errands()).toBeLessThan(100)
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(errands()).toBe(100)
})
