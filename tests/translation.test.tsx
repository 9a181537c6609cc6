import { act } from '@testing-library/react'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { Edit } from '#domain/plan/edit.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { namesIn } from '#domain/names.ts'
import { current } from '#domain/plan/current.ts'
import { stepAddresses, type StepAddress } from '#domain/stages/sections.ts'
import { screens } from '#features/stages/screens.ts'
import { example } from '#words/en/example.ts'
import { renderStep } from './support/renderStep.tsx'
import { sampleEdits } from './support/sampleEdits.ts'
import { translate } from './support/translated.ts'
import { language } from '#tests/support/language.ts'

const plan = eveningTide('2026-11-23', example)

/** Everybody and everything gets another name, and much changes its standing. */
const edits: readonly Edit[] = [
  { kind: 'answer', section: 'about', question: 'name', answer: { value: 'Morning Light' } },
  { kind: 'answer', section: 'about', question: 'problem', answer: { value: 'Stroke' } },
  ...(['people', 'places', 'groups'] as const).flatMap((list) =>
    plan.lists[list].map(({ id }, at): Edit => ({
      kind: 'change',
      list,
      id,
      field: 'name',
      answer: { value: `New ${at}` },
    })),
  ),
  ...sampleEdits,
]

test.each(stepAddresses)('%s says the same with a browser’s translation as without', async (address) => {
  await screens[address].fetch(language)
  expect(await afterEdits(address, translate)).toBe(await afterEdits(address, () => {}))
})

const names = new Set(namesIn(current(plan, '2026-11-23')))

test.each(stepAddresses)('no translation touches a name that stands by itself on %s', async (address) => {
  await screens[address].fetch(language)
  const { container, unmount } = await renderStep(createElement(screens[address], {}), { plan })
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const touched: string[] = []
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode
    const text = (textContent ?? '').replace(/^: /, '').trim()
    if (names.has(text) && element && !element.closest('[translate=no], textarea, [aria-hidden=true]'))
      touched.push(text)
  }
  unmount()
  expect(touched).toEqual([])
})

/** What a page says in the end, if this is done to it before all the changes. */
async function afterEdits(address: StepAddress, before: (page: Element) => void) {
  const { container, planActor, unmount } = await renderStep(createElement(screens[address], {}), { plan })
  before(container)
  await act(async () => planActor.send({ type: 'plan.edited', edit: { kind: 'all', edits }, commits: true }))
  const said = container.textContent
  unmount()
  return said
}
