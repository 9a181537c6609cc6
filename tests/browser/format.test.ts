import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { addDays } from '../../src/domain/dates.ts'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'

const today = Temporal.Now.plainDateISO().toString()

/** What has focus, by its accessible name. */
const here = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at.matches('body, main, h1')) return ''
    const labels =
      'labels' in at && at.labels instanceof NodeList ? [...at.labels].map((label) => label.textContent) : []
    return ([...labels, at.textContent].find((each) => each) ?? '').replaceAll(/\s+/g, ' ').trim()
  })

/** Tabs on until something of this name has focus: nothing here ever clicks. */
async function tabTo(page: Page, name: RegExp) {
  for (let steps = 0; steps < 120; steps += 1) {
    if (name.test(await here(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${name}; focus is on "${await here(page)}".`)
}

test('a decision that the plan has already is taken over, agreed and dated with the keyboard, and stands on the timeline', async ({
  page,
}) => {
  await seed(page, aPlan(today).said('purpose', 'leading', 'two').said('purpose', 'money', 'basket').build())
  await page.goto(`/#/${planId}/purpose/decisions`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, /^Add this: Who leads/)
  await page.keyboard.press('Enter')
  // The offer goes away with the press, and focus is on the next one.
  await expect(page.getByRole('button', { name: /^Add this ?: How we cover costs/ })).toBeFocused()
  await expect(page.getByText('So far: 1 draft.')).toBeVisible()

  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(page, /^Change Who leads/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A decision')
  await tabTo(page, /^Draft$/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Agreed by the core group' })).toBeChecked()
  await tabTo(page, /^When will you check it again/)
  await page.keyboard.type(addDays(today, 60))
  await expect(page.getByText(/^We added a reminder to your timeline on/)).toBeVisible()
  await tabTo(page, /^Go to the timeline/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Check again, Who leads: Two people together/ }).first()).toBeVisible()
  await saved(page)
})

test('a ready sentence is copied with the keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await seed(page, aPlan(today).build())
  await page.goto(`/#/${planId}/purpose/conduct`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, /sentences that help$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Copy: Could you tell us what helped you/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Could you tell us what helped you?')
})
