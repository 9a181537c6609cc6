import type { Page } from '@playwright/test'
import { envelopeText } from '../../src/domain/plan/envelope.ts'
import { envelopeWith } from '../support/envelopeWith.ts'
import { aPlan } from '../support/planBuilder.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { planId, saved } from './support/seed.ts'

const plan = aPlan('2026-10-05').said('about', 'problem', 'Stroke').build()
const text = envelopeText({ ...envelopeWith(plan), savedAt: '2026-11-02T18:00:00.000Z' })
const problem = (page: Page) => page.getByLabel('What do people share?')
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'This device no longer holds your plan' })

/** A plan in both homes, open. It is put there once: what is cleared must not be seeded anew. */
async function open(page: Page): Promise<void> {
  await page.goto('/')
  await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [`shg:plan:${planId}`, text])
  await page.goto(`/#/${planId}/about/concern`)
  await problem(page).fill('Stroke, and after')
  await saved(page)
}
/** As the browser's own "clear site data" and the header `Clear-Site-Data` do it: connections are closed by force. */
async function clearSiteData(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'local_storage,indexeddb,cache_storage,websql,file_systems',
  })
  await browser.detach()
}
/** What is on the device of any plan, in both homes. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('start-a-self-help-group')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('closed')))
    })
    const inStore = (name: string) =>
      new Promise<number>((resolve) => {
        const count = database.transaction(name).objectStore(name).count()
        count.addEventListener('success', () => resolve(count.result))
      })
    const names = [...database.objectStoreNames]
    const counts = await Promise.all(names.map(inStore))
    database.close()
    return { page: Object.keys(localStorage), database: names.filter((_, at) => counts[at] !== 0) }
  })
const nothing = { page: [], database: [] }

test('site data cleared while nothing is done: the page notices by itself, and leaves it removed', async ({ page }) => {
  await open(page)
  await clearSiteData(page)
  await expect(notice(page)).toBeVisible({ timeout: 8000 })
  await expect(page.locator('.save')).toHaveText('No longer on this device')
  await axeClean(page)
  await page.getByRole('link', { name: 'Overview', exact: false }).first().click()
  await expect(notice(page)).toBeVisible()
  expect(await kept(page)).toEqual(nothing)
  await notice(page).getByRole('button', { name: 'Leave it removed' }).click()
  await expect(page).toHaveURL(/#\/$/)
  await page.reload()
  await expect(page.getByText('Stroke, and after')).toHaveCount(0)
  await page.goto(`/#/${planId}/about/concern`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This plan isn’t on this device')
})

test('site data cleared in the middle of typing: nothing comes back by itself, and all of it where it is wanted', async ({
  page,
}) => {
  await open(page)
  await clearSiteData(page)
  await problem(page).pressSequentially(', typed since')
  await expect(notice(page)).toBeVisible()
  await problem(page).pressSequentially(', and on')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await kept(page)).toEqual(nothing)
  await notice(page).getByRole('button', { name: 'Save here again' }).click()
  await expect(notice(page)).toBeHidden()
  await saved(page)
  await page.reload()
  await expect(problem(page)).toHaveValue('Stroke, and after, typed since, and on')
})
