import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { language } from '#tests/support/language.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { current } from '#domain/plan/current.ts'
import { loadMaker, paperOf } from '#papers/making/making.ts'
import { mapText } from '#papers/blocks/mapText.ts'
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

test('the page says what its paper says, in each order', async () => {
  const view = await renderStep(<Checklist />, { plan: plan.build() })
  const maker = { ...(await loadMaker(language, 'checklist')), formats: formats(language) }
  for (const [label, subject] of [
    ['Month', 'month'],
    ['Person', 'person'],
    ['Stage', 'stage'],
  ] as const) {
    await userEvent.click(screen.getByRole('radio', { name: label }))
    const shown = bare(screen.getByRole('article').textContent)
    const said: string[] = []
    mapText(paperOf(maker, current(view.plan(), '2026-11-23'), { naming: 'full', subject }), (text) => {
      said.push(text)
      return text
    })
    expect(said.length).toBeGreaterThan(20)
    for (const text of said) expect(shown, label).toContain(bare(text))
  }
})

test('what nothing in the plan shows is ticked by hand, on the paper itself; the rest leads to where it is answered', async () => {
  const view = await renderStep(<Checklist />, { plan: plan.build() })
  const paper = within(screen.getByRole('article'))
  const task = paper.getByRole('checkbox', { name: 'Ask Tom for the key' })
  expect(task).not.toBeChecked()
  await userEvent.click(task)
  expect(paper.getByRole('checkbox', { name: 'Ask Tom for the key' })).toBeChecked()
  expect(task).toHaveAccessibleDescription(/^Done /)
  expect(view.plan().lists.tasks).toHaveLength(1)
  expect(paper.getByRole('link', { name: 'Share out the duties' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/plan1\/coreGroup\//),
  )
})

test('a hidden group is written with initials and without its area', async () => {
  await renderStep(<Checklist />, { plan: plan.said('about', 'hidden', 'yes').build() })
  await userEvent.click(screen.getByRole('radio', { name: 'Person' }))
  const paper = screen.getByRole('article')
  expect(within(paper).getByRole('heading', { name: /^R\. M\./ })).toBeVisible()
  expect(paper).not.toHaveTextContent(/Miller|Okafor|Riverside/)
})

test('a list of more than a hundred lines begins with some of them, and prints whole at once', async () => {
  let long = plan
  for (let n = 0; n < 100; n += 1) long = long.with('tasks', { title: `Errand ${n}`, date: '2026-12-15' })
  await renderStep(<Checklist />, { plan: long.build() })
  const errands = () => screen.getByRole('article').textContent?.match(/Errand \d/g)?.length
  // The rest comes in pieces after the paint (`usePieces.test.tsx`).
  expect(errands()).toBeLessThan(100)
  await userEvent.click(screen.getByRole('radio', { name: 'Month' }))
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(errands()).toBe(100)
})
