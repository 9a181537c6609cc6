import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { example } from '../../src/words/en/example.ts'
import { allPages } from './support/allPages.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'

const concern = `/#/${planId}/about/concern`
const problem = 'What do people share?'
const plan = eveningTide(Temporal.Now.plainDateISO().toString(), example)

/** Everything that this page could keep in a browser, but the mark of the test itself. */
const left = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== 'seeded'),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
const nothing = { local: [], session: [], databases: [], caches: ['theirs'], workers: 0, cookies: '' }

const removed = (page: Page) => page.getByRole('heading', { level: 1, name: 'Everything was removed' })

/** A plan with earlier states, settings, another page's cache, and one of ours. */
async function used(page: Page) {
  await page.goto(`/#/${planId}/copies`)
  await (await allPages(page)).getByRole('button', { name: 'Light or dark' }).click()
  await page.getByRole('dialog').getByText('Dark', { exact: true }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.evaluate(async () => {
    await caches.open('theirs')
    await caches.open('shg-page')
  })
}
async function ask(page: Page, way: 'Remove, with undo' | 'Remove for good') {
  await page.getByRole('button', { name: 'Remove everything here' }).click()
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused()
  await axeClean(page)
  await page.getByRole('button', { name: way }).click()
}

test('for good: nothing is left, also while another tab has words that are not saved yet', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  await used(page)
  await page.goto('/#/plans')
  await page.getByText('Leave nothing on this device').click()
  const second = await context.newPage()
  await second.goto(concern)
  await expect(second.getByLabel(problem)).toBeEnabled()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Remove everything here' }).click()
  await second.getByLabel(problem).pressSequentially(' and more')
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(removed(page)).toBeFocused()
  await expect(removed(second)).toBeVisible()
  for (const tab of [page, second]) await expect(tab).toHaveTitle('Start a self-help group')
  await expect(second.getByText('You removed everything in another tab.')).toBeVisible()
  await axeClean(second)
  // Longer than any pause in typing, and any try again.
  await second.waitForTimeout(1500)
  expect(await left(page)).toEqual(nothing)
  await second.reload()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('This plan isn’t on this device')
  await expect(second).toHaveTitle('Start a self-help group')
  await expect(second.getByText('You have no plans in this browser.')).toBeVisible()
  await expect(second.getByText('Your other plans')).toHaveCount(0)
  await expect(second.getByRole('button', { name: 'Put the plan back' })).toHaveCount(0)
  await expect(second.getByRole('link', { name: 'See all plans' })).toHaveCount(0)
  expect((await left(second)).local).toEqual([])
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start a self-help group')
})

test('with undo: nothing is left until it is put back, and then all is as it was', async ({ page, context }) => {
  await seed(context, plan)
  await used(page)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Typed last')
  await page.goto('/#/safety')
  const before = await page.evaluate(() => Object.entries(localStorage).toSorted())
  await ask(page, 'Remove, with undo')
  await expect(removed(page)).toBeFocused()
  await axeClean(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await axeClean(page, 'contrast')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await left(page)).toEqual(nothing)
  await page.getByRole('button', { name: 'Put everything back' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
  expect(await page.evaluate(() => Object.entries(localStorage).toSorted())).toEqual(before)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto(concern)
  await page.getByLabel(problem).fill('And more')
  await saved(page)
  await page.reload()
  await expect(page.getByLabel(problem)).toHaveValue('And more')
})

test('a change of mind makes it final, and leaving ends the undo', async ({ page }) => {
  await seed(page, plan)
  await page.goto('/#/safety')
  await ask(page, 'Remove, with undo')
  await page.getByRole('button', { name: 'Remove for good now' }).click()
  await expect(removed(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Put everything back' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
  expect((await left(page)).local).toEqual([])
})

test.describe('a tab that shows a picture alone', () => {
  // Such a tab asks for an icon that is not there.
  test.use({ forgiven: [/favicon\.ico/] })

  test('an empty database that another tab holds is named, and goes once that tab is closed', async ({
    page,
    context,
  }) => {
    await seed(context, plan)
    await page.goto('/#/safety')
    const other = await context.newPage()
    await other.goto('/icon.svg')
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB
            .open('start-a-self-help-group')
            .addEventListener('success', (event) => resolve(Object.assign(window, { held: event.target }) && true))
        }),
    )
    await ask(page, 'Remove for good')
    await expect(page.getByText('Close your other tab with this site')).toBeVisible()
    await axeClean(page)
    await other.close()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Close your other tab with this site')).toHaveCount(0)
    expect((await left(page)).databases).toEqual([])
  })
})
