import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { aPlan } from '../support/planBuilder.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { start } from './support/ownBrowser.ts'
import { planId, saved, seed } from './support/seed.ts'

const concern = `/#/${planId}/about/concern`
const problem = (page: Page) => page.getByLabel('What do people share?')
const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').said('about', 'problem', 'Stroke').build()
const onePlace = 'Saved in one place only'
const plainHome = `http://plain.test:${process.env.SERVING_PORT ?? 4173}`

test('a database that never answers: the page opens, says that there is one place only, and keeps what is typed', async ({
  page,
}) => {
  await seed(page, plan)
  await page.addInitScript(() => {
    // A request of which nothing is ever heard.
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: () => undefined },
        removeEventListener: { value: () => undefined },
      })
  })
  await page.goto(concern)
  await problem(page).fill('Stroke, and after')
  await expect(page.getByText(onePlace)).toBeVisible()
  await axeClean(page)
  await expect(page.getByRole('link', { name: 'Save a copy' })).toBeVisible()
  await page.reload()
  await expect(problem(page)).toHaveValue('Stroke, and after')
})

test('a database that is slow to open: what it holds shows once it answers, and what was typed meanwhile stays', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  await page.goto(concern)
  await problem(page).fill('Stroke, typed last')
  await saved(page)
  // As after a crash: localStorage, which the browser writes to disk late, has the text from before.
  const key = `shg:plan:${planId}`
  await page.goto('/#/help')
  await page.evaluate((name) => {
    const text = localStorage.getItem(name) ?? ''
    localStorage.setItem(
      name,
      text
        .replace('Stroke, typed last', 'Stroke')
        .replace(/"revision":\d+/, '"revision":1')
        .replace(/"writer":"\w+"/, '"writer":"before"'),
    )
  }, key)
  const slow = await context.newPage()
  await slow.addInitScript(() => {
    const open = IDBFactory.prototype.open
    const waiting: (() => void)[] = []
    let isOpen = false
    Object.assign(window, { openAtLast: () => ((isOpen = true), waiting.forEach((each) => each())) })
    IDBFactory.prototype.open = (...given) => {
      if (isOpen) return open.apply(indexedDB, given)
      let real: IDBOpenDBRequest | undefined
      const listeners: [string, EventListener][] = []
      waiting.push(() => {
        real = open.apply(indexedDB, given)
        for (const [type, listener] of listeners) real?.addEventListener(type, listener)
      })
      return Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: (type: string, listener: EventListener) => listeners.push([type, listener]) },
        removeEventListener: { value: () => undefined },
        result: { get: () => real?.result },
      })
    }
  })
  await page.close()
  await slow.goto(concern)
  await expect(slow.getByText('Your latest changes may not show yet')).toBeVisible()
  await expect(problem(slow)).toHaveValue('Stroke')
  await axeClean(slow)
  const choice = slow.getByRole('radio').first()
  await choice.check()
  await expect(slow.getByText(onePlace)).toBeVisible()
  await slow.evaluate(() => 'openAtLast' in window && typeof window.openAtLast === 'function' && window.openAtLast())
  await expect(problem(slow)).toHaveValue('Stroke, typed last')
  await expect(choice).toBeChecked()
  await saved(slow)
  await expect(slow.getByText(onePlace)).toBeHidden()
})

test('a database that dies while the page is open: it says so, and stops saying so once it is back', async ({
  page,
}) => {
  await seed(page, plan)
  await page.addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...given) {
      if ('dead' in window && window.dead === true)
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
      return transaction.apply(this, given)
    }
  })
  await page.goto(concern)
  await problem(page).fill('Before')
  await saved(page)
  await expect(page.getByText(onePlace)).toBeHidden()
  await page.evaluate(() => Object.assign(window, { dead: true }))
  await problem(page).fill('While it was gone')
  await expect(page.getByText(onePlace)).toBeVisible()
  await page.evaluate(() => Object.assign(window, { dead: false }))
  await problem(page).fill('Back again')
  await expect(page.getByText(onePlace)).toBeHidden()
})

test('a tab that is discarded while it lies in the background has lost nothing', async ({ page, context }) => {
  await seed(context, plan)
  await page.goto(concern)
  await problem(page).fill('Typed, and then the phone rang')
  // Hiding is the last that a page hears. Then its process is gone, at once.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const crashed = page.waitForEvent('crash')
  const devtools = await context.newCDPSession(page)
  devtools.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await again.goto(concern)
  await expect(problem(again)).toHaveValue('Typed, and then the phone rang')
})

test('a page that is open past midnight tells the new day, and a clock set back keeps nothing from being saved', async ({
  page,
}) => {
  const inAWeek = aPlan('2026-10-05')
    .said('about', 'name', 'Evening walk')
    .said('timeline', 'firstMeeting', '2026-12-02')
    .build()
  await seed(page, inAWeek)
  await page.clock.install({ time: new Date('2026-11-25T23:59:40-05:00') })
  await page.goto(`/#/${planId}`)
  const meeting = page.locator('p').filter({ hasText: /^ · first meeting / })
  await expect(meeting).toContainText('in 7 days')
  await page.clock.runFor(60_000)
  await expect(meeting).toContainText('in 6 days')

  await page.clock.setSystemTime(new Date('2026-11-20T10:00:00-05:00'))
  await page.goto(concern)
  await problem(page).fill('Typed with the clock set back')
  await page.clock.runFor(2000)
  await saved(page)
  await page.reload()
  await expect(problem(page)).toHaveValue('Typed with the clock set back')
})

test.describe('plain http, as on a local network', () => {
  test.use({ baseURL: plainHome })

  test('everything works without locks: two tabs follow each other, and a refused save is told', async ({
    page,
    context,
  }) => {
    await seed(context, plan)
    await page.goto(concern)
    expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false])
    const second = await context.newPage()
    await second.goto(concern)
    await problem(page).fill('From the first tab')
    await saved(page)
    await expect(problem(second)).toHaveValue('From the first tab')
    await problem(second).fill('From the second tab')
    await saved(second)
    await expect(problem(page)).toHaveValue('From the second tab')

    // Both at the same moment: one save is refused, and its tab says so.
    await Promise.all([problem(page).fill('At once, first'), problem(second).fill('At once, second')])
    const overtaken = 'You’re editing this plan in another tab'
    await expect
      .poll(
        async () => (await page.getByText(overtaken).isVisible()) !== (await second.getByText(overtaken).isVisible()),
      )
      .toBe(true)
  })
})

test('a page that comes back from the browser’s own cache shows what another tab saved meanwhile', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'back-'))
  const { browser, kill } = await start(profile, ['--host-resolver-rules=MAP plain.test 127.0.0.1'])
  try {
    const context: BrowserContext | undefined = browser.contexts()[0]
    if (!context) throw new Error('no context')
    await seed(context, plan)
    // Held locks, and what another tab says on the channel, make Chromium drop the page and load it anew. Other browsers
    // have neither: there it comes back as it was.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    const page = await context.newPage()
    await page.goto(`${plainHome}${concern}`)
    await expect(problem(page)).toHaveValue('Stroke')
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
    await page.goto(`${plainHome}/icon.svg`)
    const other = await context.newPage()
    await other.goto(`${plainHome}${concern}`)
    await problem(other).fill('Meanwhile')
    await saved(other)
    await page.goBack({ waitUntil: 'commit' })
    await expect(problem(page)).toHaveValue('Meanwhile')
    expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true)
    await problem(page).fill('And on')
    await saved(page)
    await expect(problem(other)).toHaveValue('And on')
  } finally {
    await kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
