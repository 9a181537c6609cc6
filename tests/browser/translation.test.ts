import type { Page } from '@playwright/test'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { mayBeFull, setFull } from './support/room.ts'
import { planId, saved, seed } from './support/seed.ts'

/** Like the translation of a browser: whatever text comes, elements of its own stand in its place, as long as the page is open. */
const underTranslation = (page: Page) =>
  page.addInitScript(() => {
    function translate(node: Node) {
      if (node instanceof Element && node.closest('font, script, style, textarea, [translate=no]')) return
      if (!(node instanceof Text)) return node.childNodes.forEach(translate)
      if (node.data.trim() === '' || node.parentElement?.closest('font, script, style, [translate=no], textarea'))
        return
      const font = document.createElement('font')
      font.append(Object.assign(document.createElement('font'), { textContent: node.data }))
      node.replaceWith(font)
    }
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(translate)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })

test('under a browser’s translation the page says what is true now', async ({ page }) => {
  await mayBeFull(page)
  await seed(page, aPlan().with('people', { id: 'marcus', name: 'Marcus', stance: 'agreed' }).build())
  await underTranslation(page)
  await page.goto(`/#/${planId}/coreGroup/people/marcus`)
  await expect(page.getByRole('button', { name: 'Remove Marcus' })).toBeVisible()
  await expect(page.locator('font').filter({ hasText: 'Saved on this device' }).first()).toBeVisible()
  await page.getByLabel('Name').fill('Mark')
  await expect(page.getByRole('button', { name: 'Remove Mark', exact: true })).toBeVisible()
  await saved(page)
  await setFull(page, true)
  await page.getByLabel('Name').fill('Marcos')
  const bar = page.getByRole('banner')
  await expect(bar.getByText('Not saved').first()).toBeVisible()
  await expect(bar.getByText('Saved on this device')).toHaveCount(0)
})
