import type { BrowserContext, Page } from '@playwright/test'
import { inlineIn } from '../../scripts/inline.ts'
import { headersOf } from '../../scripts/policy.ts'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { example } from '../../src/words/en/example.ts'
import { expect, test as base, watch } from './support/fixtures.ts'
import { hostOf, nextEdition, type Host } from './support/host.ts'
import { planId, saved, seed } from './support/seed.ts'

interface Options {
  /** Whether the host sends our headers. Where not, the policy is in the page alone. */
  readonly says: boolean
  readonly visit: { readonly host: Host; readonly visitor: BrowserContext }
}

// In some folder, with nothing forgiven that a browser complains of.
const test = base.extend<Options>({
  says: [false, { option: true }],
  visit: async ({ browser, says }, give) => {
    const host = await hostOf('dist', says ? (path) => headersOf(path, inlineIn('dist')) : () => ({}))
    const visitor = await browser.newContext({
      serviceWorkers: 'allow',
      timezoneId: 'America/New_York',
      locale: 'en-US',
    })
    const complaints = watch(visitor, new URL(host.home).origin)
    await give({ host, visitor })
    await visitor.close()
    await host.vanish().catch(() => {})
    expect(complaints, 'the browser complained').toEqual([])
  },
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const kept = (page: Page) =>
  page.evaluate(
    async () =>
      navigator.serviceWorker.controller !== null &&
      (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  )
const isKept = (page: Page) => expect.poll(() => kept(page), { timeout: 60_000 }).toBe(true)
const caches = (page: Page) =>
  page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith('shg:')).length)

test('a first visit that is cut leaves a working page; after the next one the network may be gone: pages open, a Word file is made, what is typed stays', async ({
  visit: { host, visitor },
}) => {
  await seed(visitor, eveningTide('2026-11-26', example))
  const page = await visitor.newPage()
  host.cutAt('icon-512.png')
  await page.goto(`${host.home}#/help`)
  await expect(heading(page)).toHaveText('Help')
  await expect.poll(() => host.asked.includes('icon-512.png'), { timeout: 60_000 }).toBe(true)
  await page.getByRole('link', { name: 'All plans' }).first().click()
  await expect(heading(page)).not.toHaveText('Help')

  host.cutAt(undefined)
  await page.reload()
  await isKept(page)
  await host.vanish()

  await page.goto(`${host.home}#/${planId}/about/concern`)
  await page.reload()
  await expect(heading(page)).toHaveText('What is your group about?')
  await page.getByLabel('What do people share?').fill('Written without a network')
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('What do people share?')).toHaveValue('Written without a network')

  for (const [path, name] of [
    [`/${planId}`, /./],
    [`/${planId}/timeline/line`, /to your first meeting$|^Who does what, and when\?$/],
    [`/${planId}/place/compare`, /./],
    [`/${planId}/connections/list`, /./],
    [`/${planId}/checklist`, /checklist/i],
    [`/${planId}/session`, /./],
    ['/desk', /./],
    ['/help', 'Help'],
  ] as const) {
    await page.goto(`${host.home}#${path}`)
    await expect(heading(page), path).toHaveText(name)
    await expect(page.getByText(/could not be loaded|Something went wrong/), path).toHaveCount(0)
  }

  await page.goto(`${host.home}#/${planId}/documents/charter`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Word/ }).first().click()
  expect((await downloading).suggestedFilename()).toMatch(/\.docx$/)
})

test.describe('where the host sends our headers', () => {
  test.use({ says: true })

  test(
    'a newer version waits, drops nothing when it is taken, and leaves an older tab its parts',
    { tag: '@long' },
    async ({ visit: { host, visitor } }) => {
      await seed(visitor, eveningTide('2026-11-26', example))
      const page = await visitor.newPage()
      await page.goto(`${host.home}#/${planId}/about/concern`)
      await isKept(page)
      const older = await visitor.newPage()
      await older.goto(`${host.home}#/plans`)
      await expect(heading(older)).toBeVisible()

      const next = nextEdition('dist', { mark: 'next', without: /Library-.*\.js$/ })
      try {
        host.serve(next.folder)
        await page.reload()
        await expect(page.getByText('A newer version of this site is ready.')).toBeVisible({ timeout: 60_000 })
        expect(await page.evaluate(() => document.documentElement.dataset['edition'])).toBeUndefined()

        await page.getByLabel('What do people share?').fill('Typed a moment before')
        await page.getByRole('button', { name: 'Use the new version' }).click()
        await page.waitForFunction(() => document.documentElement.dataset['edition'] === 'next')
        await expect(page.getByLabel('What do people share?')).toHaveValue('Typed a moment before')
        await expect(page.getByText('A newer version of this site is ready.')).toHaveCount(0)

        // The host has this part no longer, and the tab of the version before has not loaded it yet.
        expect(await older.evaluate(() => document.documentElement.dataset['edition'])).toBeUndefined()
        await older.goto(`${host.home}#/library`)
        await older.goto(`${host.home}#/desk/library`)
        await expect(heading(older)).toBeVisible()
        await expect(older.getByText(/could not be loaded/)).toHaveCount(0)
        expect(await caches(older)).toBe(2)

        // Once no tab is left, the version before goes.
        await page.close()
        await older.close()
        const later = await visitor.newPage()
        await later.goto(host.home)
        await expect.poll(() => caches(later)).toBe(1)
        expect(await later.evaluate(() => document.documentElement.dataset['edition'])).toBe('next')
      } finally {
        next.remove()
      }
    },
  )
})

test('removing everything leaves no worker and no cache, whether all is kept already or the worker is still busy keeping', async ({
  visit: { host, visitor },
}) => {
  for (const when of ['kept', 'busy'] as const) {
    const page = await visitor.newPage()
    await page.goto(`${host.home}#/safety`)
    if (when === 'kept') await isKept(page)
    else await expect.poll(() => caches(page)).toBe(1)
    await page.getByRole('button', { name: 'Remove everything here' }).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect(heading(page)).toHaveText('Everything was removed')
    // Longer than a worker that was not stopped would need to keep its next file.
    await page.waitForTimeout(2000)
    const left = await page.evaluate(async () => [
      await globalThis.caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
    ])
    expect(left, when).toEqual([[], 0, 0, 0, 0])
    await page.close()
  }
})
