import type { BrowserContext, Page } from '@playwright/test'
import { aPlan } from '../support/planBuilder.ts'
import { allPages } from './support/allPages.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'

// The weather page is answered by the test; leaving for another site is the point here. One test keeps the app from arriving.
test.use({ forgiven: [/request to another origin: https:\/\/www\.bbc\.com|ERR_FAILED|Failed to fetch/] })

const concern = `/#/${planId}/about/concern`
const problem = 'What do people share?'
/** The same, in the first ten minutes. */
const asked = 'What is your group about?'
const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').said('about', 'problem', 'Stroke').build()

const weather = (where: Page | BrowserContext) =>
  where.route('https://www.bbc.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Weather</title>',
    }),
  )
const front = (page: Page) => page.getByRole('heading', { level: 1, name: 'Page not available' })
const shift = async (page: Page, times = 3) => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift')
}
const textOf = (page: Page) => page.evaluate(() => document.body.innerText.trim())

test('leaving saves what was typed, and Back, Forward and a reload find a front that no click opens', async ({
  page,
}) => {
  await weather(page)
  await seed(page, plan)
  await page.goto(`/#/${planId}`)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Life after a stro')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByLabel('What town or area?').fill('Port El')
  await page.getByRole('button', { name: 'Quick exit' }).click()
  await expect(page).toHaveTitle('Weather')
  await page.goBack()
  await expect(front(page)).toBeVisible()
  await expect(page).toHaveTitle('Page not available')
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/group|plan|stro|Evening/i)
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(/^data:/)
  await page.goBack()
  await expect(front(page)).toBeVisible()
  await page.goForward()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(front(page)).toBeVisible()
  await front(page).click()
  await expect(front(page)).toBeVisible()
  await axeClean(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await axeClean(page, 'contrast')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await shift(page)
  await page.goto(`/#/${planId}/about/where`)
  await expect(page.getByLabel('What town or area?')).toHaveValue('Port El')
  await page.goto(concern)
  await expect(page.getByLabel(problem)).toHaveValue('Life after a stro')
})

test('Shift three times leaves: counted aloud, not by capital letters, also from within a dialog', async ({ page }) => {
  await weather(page)
  await seed(page, plan)
  await page.goto(concern)
  const status = page.locator('#presses')
  await page.getByLabel(problem).focus()
  await page.keyboard.type('ABCD')
  await shift(page, 1)
  await expect(status).toHaveText('Shift. Press it 2 more times to leave.')
  await page.keyboard.press('Shift+E')
  await expect(status).toHaveText('Not leaving.')
  await shift(page, 2)
  await expect(status).toHaveText('Shift. Press it once more to leave.')
  await page.keyboard.press('Alt+Shift')
  await expect(status).toHaveText('Not leaving.')
  await expect(page.getByLabel(problem)).toHaveValue('ABCDEStroke')
  await (await allPages(page)).getByRole('button', { name: 'Light or dark' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shift(page, 1)
  // Outside an open dialog nothing is spoken.
  await expect(page.getByRole('dialog').locator('#presses')).toHaveText('Shift. Press it 2 more times to leave.')
  await shift(page, 2)
  await expect(page).toHaveTitle('Weather')
})

test('it covers at once, before anything else, and where the other page does not come the front takes its place', async ({
  page,
}) => {
  await seed(page, plan)
  await page.clock.install()
  await page.goto(concern)
  await expect(page.getByLabel(problem)).toBeVisible()
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar .btn.exit')?.click()
    // As somebody does who presses Escape.
    window.stop()
    return [document.title, document.body.innerText.trim(), document.querySelector('h1')?.checkVisibility()]
  })
  expect(seen).toEqual(['Loading…', 'Loading…', false])
  await page.clock.fastForward(5000)
  await expect(front(page)).toBeVisible()
})

test('the button that is seen behind a dialog leaves, and so does the first link that Tab reaches', async ({
  page,
}) => {
  await weather(page)
  await seed(page, plan)
  await page.goto('/#/help')
  await page.goto(concern)
  await expect(page.getByLabel(problem)).toBeVisible()
  const button = await page.getByRole('button', { name: 'Quick exit' }).boundingBox()
  await (await allPages(page)).getByRole('button', { name: 'Light or dark' }).click()
  await page.getByRole('dialog').getByText('Light', { exact: true }).click()
  await page.mouse.click((button?.x ?? 0) + 20, (button?.y ?? 0) + 20)
  await expect(page).toHaveTitle('Weather')
  await page.goBack()
  await front(page).hover()
  await page.mouse.down()
  await page.waitForTimeout(2100)
  await page.mouse.up()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Quick exit' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Weather')
})

test('other tabs are covered with it and lose nothing; new ones open as for a newcomer until the person goes on', async ({
  page,
  context,
}) => {
  await weather(context)
  await seed(context, plan)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Typed a moment ago')
  const second = await context.newPage()
  await second.goto('/#/help')
  await expect(second.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await second.getByRole('button', { name: 'Quick exit' }).click()
  await expect(second).toHaveTitle('Weather')
  await expect(front(page)).toBeVisible()
  await expect(page).toHaveTitle('Page not available')
  expect(await textOf(page)).not.toMatch(/stroke|ago/i)
  await page.reload()
  await expect(front(page)).toBeVisible()
  const third = await context.newPage()
  const welcome = third.getByRole('heading', { level: 1, name: /^Start a self-help group/ })
  for (const address of ['/', concern, `/#/${planId}`, '/#/desk/plan1', '/#/open', '/#/plans']) {
    await third.goto('about:blank')
    await third.goto(address)
    await expect(welcome, address).toBeVisible()
    await expect(third).toHaveTitle('Welcome · Start a self-help group')
    expect(new URL(third.url()).hash).toMatch(/^(#\/)?$/)
    expect(await textOf(third)).not.toMatch(/stroke|ago|Evening walk|Open my plan|Remove this plan/i)
  }
  // What a newcomer finds behind it is empty, and an address typed in the open tab leads back.
  await third.getByRole('link', { name: 'All plans' }).click()
  await expect(third.getByText('You have no plans on this device yet.')).toBeVisible()
  await third.evaluate((to) => void (location.hash = to), concern.slice(1))
  await expect(welcome).toBeVisible()
  await third.getByRole('link', { name: 'Open a saved copy' }).click()
  await third.getByRole('link', { name: 'Evening walk' }).click()
  await third.goto(concern)
  await expect(third.getByLabel(problem)).toHaveValue('Typed a moment ago')
  await third.close()
  // The front of the other tab stays until its own gesture.
  await shift(page)
  await expect(page.getByLabel(problem)).toHaveValue('Typed a moment ago')
})

test('after leaving, the first paint is a newcomer’s, and what is begun then stays in its tab', async ({
  page,
  context,
}) => {
  await weather(context)
  await seed(context, plan)
  await page.goto('/#/help')
  await page.goto(concern)
  await page.getByRole('button', { name: 'Quick exit' }).click()
  await expect(page).toHaveTitle('Weather')
  const second = await context.newPage()
  await second.route('**/assets/*.js', (route) => route.abort())
  await second.goto(concern)
  await expect(second.locator('#front').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(second).toHaveTitle('Start a self-help group')
  expect(new URL(second.url()).hash).toBe('#/')
  await second.unroute('**/assets/*.js')
  await second.reload()
  await second.getByRole('link', { name: /^Start a plan/ }).click()
  await second.getByLabel(asked).fill('Begun since')
  await saved(second)
  await second.reload()
  await expect(second.getByLabel(asked)).toHaveValue('Begun since')
  // The first ten minutes have no menu: the sign in the bar leads out of them.
  await second.getByRole('banner').getByRole('link', { name: 'Overview' }).click()
  await (await allPages(second)).getByRole('link', { name: 'All plans' }).click()
  await expect(second.getByText('Begun since')).toBeVisible()
  await expect(second.getByText('Evening walk')).toHaveCount(0)
  // Coming back by the gesture is going on, too.
  await page.goBack()
  await expect(front(page)).toBeVisible()
  await shift(page)
  await expect(front(page)).toBeHidden()
  const third = await context.newPage()
  await third.goto(concern)
  await expect(third.getByLabel(problem)).toHaveValue('Stroke')
})

test('who has no plan yet is told so where plans are opened, and leaving marks nothing', async ({ page }) => {
  await weather(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Open a saved copy' }).click()
  await expect(page.getByText('There’s no plan in this browser yet.')).toBeVisible()
  await expect(page.getByLabel('Choose the file')).toBeVisible()
  await axeClean(page)
  expect(await page.evaluate(() => localStorage.getItem('shg:start'))).toBeNull()
  await page.getByRole('button', { name: 'Quick exit' }).click()
  await expect(page).toHaveTitle('Weather')
  await page.goBack()
  expect(await page.evaluate(() => localStorage.getItem('shg:start'))).toBeNull()
})

test('before the app has arrived, the button leads out all the same', async ({ page }) => {
  await weather(page)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/')
  await page.locator('#front').getByRole('button', { name: 'Quick exit' }).click()
  await expect(page).toHaveTitle('Weather')
  await page.goto('/')
  await expect(page).toHaveTitle('Page not available')
  expect(await textOf(page)).toBe('')
})

test('how to leave is told before anything is written, and can be tried without leaving', async ({ page }) => {
  await page.goto('/#/begin')
  await expect(page.getByText('If someone walks in, press “Quick exit.”')).toBeVisible()
  await axeClean(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await axeClean(page, 'contrast')
  await page.getByLabel(asked).fill('Stroke')
  await saved(page)
  await page.goto('/#/begin')
  await expect(page.getByLabel(asked)).toHaveValue('')

  await page.getByRole('link', { name: 'What it hides and what it cannot hide' }).click()
  await page.getByRole('button', { name: 'Try it now' }).click()
  await expect(front(page)).toBeVisible()
  await axeClean(page)
  await shift(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
  await page.getByRole('button', { name: 'Try it now' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety' })).toBeVisible()
})

test('plain looks, once chosen, are there on every page and before the app stands', async ({ page }) => {
  await seed(page, plan)
  await page.goto('/#/safety')
  await expect(page).toHaveTitle(/^Safety/)
  await page.getByLabel('Plain', { exact: true }).check()
  await expect(page).toHaveTitle('Notes')
  await page.goto(concern)
  await expect(page.getByLabel(problem)).toBeVisible()
  await expect(page).toHaveTitle('Notes')
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.reload()
  await expect(page).toHaveTitle('Notes')
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(/^data:/)
  await page.unroute('**/assets/*.js')
  await page.goto('/#/safety')
  await page.reload()
  await page.getByLabel('Page name').check()
  await expect(page).toHaveTitle(/^Safety/)
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe('./icon.svg')
})
