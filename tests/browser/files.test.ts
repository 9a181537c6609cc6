import type { Browser, BrowserContext, Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { aPlan } from '../support/planBuilder.ts'
import { allPages } from './support/allPages.ts'
import { axeClean, expect, test, watch } from './support/fixtures.ts'
import { keyboard } from './support/keyboard.ts'
import { planId, saved, seed } from './support/seed.ts'

const plan = aPlan('2026-11-09')
  .you({ name: 'Ruth', hours: 6, reach: '555-0100' })
  .said('about', 'problem', 'Stroke')
  .said('about', 'name', 'Second Cup')
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', reach: '555-0199' })
  .build()

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const to = (page: Page, address: string) => page.goto(`./#/${address}`)
const problem = (page: Page) => page.getByRole('textbox', { name: 'What do people share?' })
async function save(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  await download.saveAs(path)
  return download.suggestedFilename()
}
const choose = (page: Page, path: string) => page.getByLabel('Choose the file').setInputFiles(path)
/** Another person's device. */
async function device(
  browser: Browser,
  home: string | undefined,
): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly quiet: () => void }> {
  const context = await browser.newContext({ baseURL: home ?? '', acceptDownloads: true })
  const complaints = watch(context, new URL(home ?? 'http://127.0.0.1').origin)
  return { context, page: await context.newPage(), quiet: () => expect(complaints).toEqual([]) }
}

test('somebody’s own copy, locked, comes back whole on another device; a wrong code says so', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await seed(page, plan)
  await to(page, `${planId}/copies`)
  await page.getByLabel('Lock it with a code').check()
  const code = await page.locator('.code-words').innerText()
  expect(code.split(' ')).toHaveLength(5)
  await axeClean(page)
  const path = info.outputPath('locked.html')
  expect(await save(page, 'Save locked copy', path)).toMatch(/^plan-\d{4}-\d\d-\d\d-locked\.html$/)
  const text = await readFile(path, 'utf8')
  for (const told of ['Stroke', 'Second Cup', 'Tom', 'self-help', 'plan</title>', code])
    expect(text).not.toContain(told)

  const other = await device(browser, baseURL)
  await to(other.page, 'open')
  await choose(other.page, path)
  await expect(other.page.getByRole('heading', { name: 'This copy is locked with a code' })).toBeFocused()
  await other.page.getByLabel('Code').fill('river lamp stone garden seven')
  await other.page.keyboard.press('Enter')
  await expect(other.page.getByText('That code didn’t open the copy.')).toBeVisible()
  await axeClean(other.page)
  await other.page.getByLabel('Code').fill(` ${code.toUpperCase().replaceAll(' ', '-')}`)
  await other.page.keyboard.press('Enter')
  await expect(other.page.getByRole('heading', { name: 'A plan: Second Cup' })).toBeFocused()
  await other.page.getByRole('button', { name: 'Add to my plans' }).click()
  // The lineage is the same: what comes home from a session later still finds it.
  await expect(other.page).toHaveURL(new RegExp(`#/${planId}$`))
  await to(other.page, `${planId}/about/concern`)
  await expect(problem(other.page)).toHaveValue('Stroke')
  other.quiet()
  await other.context.close()
})

test('a file takes the plan’s place by keyboard alone, after a restore point, and Undo brings back what was here', async ({
  page,
}, info) => {
  await seed(page, plan)
  await to(page, `${planId}/copies`)
  const path = info.outputPath('own.html')
  await save(page, 'Save copy', path)
  await to(page, `${planId}/about/concern`)
  await problem(page).fill('After a stroke')
  await saved(page)

  const keys = keyboard(page)
  await to(page, 'open')
  await choose(page, path)
  await expect(page.getByText('1 answer is different')).toBeVisible()
  await keys.to(/^Replace my plan/)
  await keys.press('Enter')
  await expect(page.getByText('Replaced your plan with the file.')).toBeVisible()
  await keys.to(/^Undo/)
  await to(page, `${planId}/about/concern`)
  await expect(problem(page)).toHaveValue('Stroke')
  const menu = await allPages(page)
  await menu.getByRole('button', { name: 'Undo' }).click()
  await menu.getByRole('button', { name: 'Close' }).click()
  await expect(problem(page)).toHaveValue('After a stroke')
  await to(page, `${planId}/copies`)
  await expect(page.getByText('Before you replaced the plan')).toBeVisible()
  await expect(page.getByText('You saved a copy today.')).toBeVisible()
})

test('a plan that is open in another tab is not replaced behind its back; a changed file is told so', async ({
  page,
  context,
}, info) => {
  await seed(page, plan)
  await to(page, `${planId}/copies`)
  const path = info.outputPath('own.html')
  await save(page, 'Save copy', path)
  await writeFile(path, (await readFile(path, 'utf8')).replace('"value":"Stroke"', '"value":"Something"'))
  const other = await context.newPage()
  await to(other, 'open')
  await choose(other, path)
  await expect(other.getByText('This file has changed since it was saved')).toBeVisible()
  await axeClean(other)
  await other.getByRole('button', { name: 'Replace my plan' }).click()
  await expect(other.getByRole('alert')).toContainText('open in another tab')
  await page.goto('./#/plans')
  await other.getByRole('button', { name: 'Replace my plan' }).click()
  await expect(other).toHaveURL(new RegExp(`#/${planId}$`))
})

test('a plan handed over says nothing of how people are reached; what its session brings home waits as suggestions', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await seed(page, plan)
  await to(page, `${planId}/copies`)
  await page.getByLabel('To share').check()
  const handed = info.outputPath('handed.html')
  await save(page, 'Save copy', handed)
  expect(await readFile(handed, 'utf8')).not.toContain('555-01')

  const counselor = await device(browser, baseURL)
  await to(counselor.page, 'open')
  await choose(counselor.page, handed)
  await expect(counselor.page.getByText('A copy to share')).toBeVisible()
  await counselor.page.getByRole('button', { name: 'Add to my plans' }).click()
  await expect(counselor.page).toHaveURL(new RegExp(`#/${planId}$`))
  await to(counselor.page, `${planId}/session`)
  await counselor.page.getByLabel('The counselor’s name').fill('Dana')
  await counselor.page.getByLabel(/said aloud/).check()
  await counselor.page.getByRole('button', { name: 'Start the session' }).click()
  await expect(counselor.page.getByRole('heading', { level: 1 })).toHaveText('Your session')
  await to(counselor.page, `${planId}/about/concern`)
  await problem(counselor.page).fill('Life after a stroke')
  await saved(counselor.page)
  await to(counselor.page, `${planId}/session/summary`)
  await counselor.page.getByRole('button', { name: 'Take summary home' }).click()
  await expect(counselor.page.getByRole('heading', { name: 'Was this session on your device?' })).toBeVisible()
  await axeClean(counselor.page)
  // Also after the page was loaded anew.
  await counselor.page.reload()
  const packet = info.outputPath('session.html')
  expect(await save(counselor.page, 'Save the file', packet)).toMatch(/^session-\d{4}-\d\d-\d\d\.html$/)
  await to(counselor.page, 'open')
  counselor.quiet()
  await counselor.context.close()

  await to(page, 'open')
  for (const time of ['first', 'second']) {
    await choose(page, packet)
    await expect(page.getByRole('heading', { name: 'From a session with Dana' })).toBeFocused()
    await expect(page.getByText('What do people share? Life after a stroke')).toBeVisible()
    if (time === 'second') break
    await axeClean(page)
    await page.getByRole('button', { name: 'Add suggestion' }).click()
    await expect(page.getByText('1 suggestion is waiting')).toBeVisible()
    await saved(page)
    await to(page, 'open')
  }
  await expect(page.getByText('You already have all of these suggestions in your plan.')).toBeVisible()
  await to(page, `${planId}/about/concern`)
  await expect(problem(page)).toHaveValue('Stroke')
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(problem(page)).toHaveValue('Life after a stroke')
})
