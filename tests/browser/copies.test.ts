import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { allPages } from './support/allPages.ts'
import { axeClean, expect, test } from './support/fixtures.ts'

/** Opens the example and gives its address: a plan with something in every list. */
async function example(page: Page): Promise<string> {
  await page.goto('./#/example')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/#\/(?!example)[\w-]+$/)
  return new URL(page.url()).hash
}
const copies = async (page: Page, plan: string) => {
  await page.goto(`./${plan}/copies`)
  await expect(page.getByRole('heading', { level: 1, name: 'Copies and undo' })).toBeVisible()
}
const problem = (page: Page) => page.getByLabel('What do people share?')

async function save(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  await download.saveAs(path)
  return download.suggestedFilename()
}
/** The plan inside a saved file, without what tells two copies apart. */
async function planIn(path: string): Promise<unknown> {
  const data: { envelope: { plan: unknown } } = JSON.parse(
    /id="plan"[^>]*>(.*)<\/script>/s.exec(await readFile(path, 'utf8'))?.[1] ?? '{}',
  )
  return data.envelope.plan
}

test('a saved file can be read in any browser, and loads again with the same answers', async ({
  page,
  context,
}, info) => {
  const plan = await example(page)
  await copies(page, plan)
  await axeClean(page)
  await expect(page.getByText('You haven’t saved a copy yet.')).toBeVisible()
  const path = info.outputPath('plan.html')
  expect(await save(page, 'Save copy', path)).toMatch(/^plan-\d{4}-\d\d-\d\d-own\.html$/)
  await expect(page.getByText('You saved a copy today.')).toBeVisible()

  const reader = await context.newPage()
  await reader.setContent(await readFile(path, 'utf8'))
  await expect(reader.getByText('Who has it: Ruth').first()).toBeVisible()
  await expect(reader.getByText('Working name: Evening Tide')).toBeVisible()
  await reader.close()

  await page.goto('./#/open')
  await page.getByLabel('Choose the file').setInputFiles(path)
  await expect(page.getByRole('heading', { name: 'A plan: Evening Tide' })).toBeFocused()
  await expect(page.getByText('Same as when you saved it')).toBeVisible()
  await expect(page.getByText('Nothing differs.')).toBeVisible()
  await axeClean(page)
  await page.getByRole('button', { name: 'Add as another plan' }).click()
  await expect(page).not.toHaveURL(/#\/open$/)
  const added = new URL(page.url()).hash
  expect(added).not.toBe(plan)

  await copies(page, added)
  const again = info.outputPath('again.html')
  await save(page, 'Save copy', again)
  expect(await planIn(again)).toEqual(await planIn(path))
  await page.goto('./#/plans')
  await expect(page.getByRole('heading', { level: 2, name: /Evening Tide/ })).toHaveCount(2)
})

test('files that are damaged, newer, no plan or too large are said to be so, and nothing is kept', async ({
  page,
}, info) => {
  const plan = await example(page)
  await copies(page, plan)
  const path = info.outputPath('plan.html')
  await save(page, 'Save copy', path)
  const whole = await readFile(path, 'utf8')
  await page.goto('./#/open')
  const open = async (text: string) => {
    await writeFile(info.outputPath('other.html'), text)
    const chooser = page.waitForEvent('filechooser')
    await page.getByLabel('Choose the file').click()
    await (await chooser).setFiles(info.outputPath('other.html'))
  }
  await open(whole.replace(/"version":\d+/g, '"version":99'))
  await expect(page.getByRole('alert')).toContainText('newer version')
  await open('<p>My holiday</p>')
  await expect(page.getByRole('alert')).toContainText('This file isn’t a plan')
  await open('x'.repeat(2_000_001))
  await expect(page.getByRole('alert')).toContainText('too large')
  await open(whole.replace(/"months":\{"value":\d+/, '"months":{"value":-2'))
  await expect(page.getByRole('heading', { name: 'We could read part of Evening Tide' })).toBeVisible()
  await expect(page.getByText('Expectations: How many months')).toBeVisible()
  await page.goto('./#/plans')
  await expect(page.getByRole('heading', { level: 2, name: /Evening Tide/ })).toHaveCount(1)
})

test('plans are copied, renamed, removed and put back', async ({ page }) => {
  await example(page)
  await page.goto('./#/plans')
  await page.getByRole('button', { name: 'Duplicate Evening Tide' }).click()
  await page.getByRole('button', { name: 'Rename Copy of Evening Tide' }).click()
  await expect(page.getByLabel('Working name')).toBeFocused()
  await page.getByLabel('Working name').fill('Second Cup')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Second Cup' })).toBeVisible()
  await axeClean(page)
  await page.getByRole('button', { name: 'Remove Second Cup' }).click()
  await expect(page.getByRole('button', { name: 'Put back Second Cup' })).toBeFocused()
  await axeClean(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Second Cup', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/Second Cup/, /Evening Tide/])
  await page.getByRole('link', { name: 'Open Second Cup' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a list that is open in another tab follows', async ({ page, context }) => {
  await example(page)
  await page.goto('./#/plans')
  const other = await context.newPage()
  await other.goto('./#/plans')
  await page.getByRole('button', { name: 'Duplicate Evening Tide' }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Copy of Evening Tide' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Copy of Evening Tide' }).click()
  await expect(other.getByRole('heading', { level: 2, name: 'Copy of Evening Tide' })).toHaveCount(0)
})

test('going back shows what would change first, keeps the state of now, and can be undone', async ({ page }) => {
  const plan = await example(page)
  await copies(page, plan)
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByText('You kept this one')).toBeVisible()
  await page.goto(`./${plan}/about/concern`)
  await problem(page).fill('Something else')
  await copies(page, plan)
  await page.getByRole('button', { name: /See what would change.*You kept this one/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('1 answer changes')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Keep current version' })).toBeFocused()
  await axeClean(page)
  await dialog.getByRole('button', { name: 'Go back' }).click()
  await expect(page.getByText('Before you replaced the plan')).toBeVisible()
  await page.goto(`./${plan}/about/concern`)
  await expect(problem(page)).toHaveValue(/Parkinson/)
  const menu = await allPages(page)
  await menu.getByRole('button', { name: 'Undo' }).click()
  await menu.getByRole('button', { name: 'Close' }).click()
  await expect(problem(page)).toHaveValue('Something else')
})

test('what was typed a moment before leaving for another page is not lost', async ({ page }) => {
  const plan = await example(page)
  await page.goto(`./${plan}/about/concern`)
  await problem(page).fill('Typed just now')
  await page.evaluate(() => void (location.hash = '#/help'))
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await axeClean(page)
  await page.goto(`./${plan}/about/concern`)
  await expect(problem(page)).toHaveValue('Typed just now')
})

test.describe('where the browser keeps nothing', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
      Object.defineProperty(window, 'indexedDB', { get: () => undefined })
    })
  })

  test('the file is the way, and another page of the app does not end the plan', async ({ page }, info) => {
    const plan = await example(page)
    await page.goto(`./${plan}/about/concern`)
    await problem(page).fill('Typed in a private window')
    await page.goto(`./${plan}/copies`)
    await expect(page.getByText('Your plan is only on this page.')).toBeVisible()
    await save(page, 'Save copy', info.outputPath('plan.html'))
    expect(await readFile(info.outputPath('plan.html'), 'utf8')).toContain('Typed in a private window')
    await page.goto('./#/plans')
    await expect(page.getByText('Typed in a private window')).toBeVisible()
    await page.getByRole('link', { name: 'Open Evening Tide' }).click()
    await page.goto(`./${plan}/about/concern`)
    await expect(problem(page)).toHaveValue('Typed in a private window')
  })
})
