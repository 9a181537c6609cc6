import { readFile } from 'node:fs/promises'
import { aPlan } from '../support/planBuilder.ts'
import { allPages } from './support/allPages.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { mayBeFull, setFull } from './support/room.ts'
import { planId, saved, seed } from './support/seed.ts'

const concern = `/#/${planId}/about/concern`
const problem = 'What do people share?'
const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').said('about', 'problem', 'Stroke').build()

test('what was typed is there after a reload in the middle of a word, and so is the page', async ({ page }) => {
  await seed(page, plan)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Caring for somebody after a str')
  await page.reload()
  await expect(page.getByLabel(problem)).toHaveValue('Caring for somebody after a str')
  expect(page.url()).toContain('/about/concern')
})

test('coming back without an address opens the exact page that was left', async ({ page }) => {
  await seed(page, plan)
  await page.goto(`/#/${planId}/about/others`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is there already a group like yours?')
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is there already a group like yours?')
})

test('text that is no number survives a reload, is named on Continue, and may stay', async ({ page }) => {
  await seed(page, plan)
  await page.goto(`/#/${planId}/expectations/effort`)
  const months = page.getByLabel(/months/i).first()
  await months.fill('a few')
  await saved(page)
  await page.reload()
  await expect(months).toHaveValue('a few')
  await page.locator('form').getByRole('button').and(page.locator('[type=submit]')).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Check one answer' })
  await expect(summary).toBeFocused()
  await summary.getByRole('button', { name: 'Continue anyway' }).click()
  await expect(page).not.toHaveURL(/effort/)
})

test('Back and Forward walk the pages as they were, and focus goes to the heading', async ({ page }) => {
  await seed(page, plan)
  await page.goto(concern)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/Where will you meet/)
  await page.goBack()
  await expect(page).toHaveTitle(/What is your group about/)
  await expect(page.getByLabel(problem)).toHaveValue('Stroke')
  await page.goForward()
  await expect(page).toHaveTitle(/Where will you meet/)
})

test('undo takes back over the whole plan, redo brings it again, and both survive in the file', async ({ page }) => {
  await seed(page, plan)
  await page.goto(concern)
  await page.getByLabel('Grief and loss').check()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Grief and loss')).not.toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByLabel('Grief and loss')).toBeChecked()
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Grief and loss')).toBeChecked()
})

test.describe('two tabs', () => {
  test('the second reads along, may take over, and no edit is lost', async ({ page, context }) => {
    await seed(context, plan)
    await page.goto(concern)
    await page.getByLabel(problem).fill('From the first tab')
    await saved(page)

    const second = await context.newPage()
    await second.goto(concern)
    await expect(second.getByText('You’re editing this plan in another tab')).toBeVisible()
    await expect(second.getByLabel(problem)).toHaveValue('From the first tab')
    await expect(second.getByLabel(problem)).toBeDisabled()

    await page.getByLabel(problem).fill('First tab, later')
    await saved(page)
    await expect(second.getByLabel(problem)).toHaveValue('First tab, later')

    await second.getByRole('button', { name: 'Edit here instead' }).click()
    await expect(second.getByLabel(problem)).toBeEnabled()
    await second.getByLabel(problem).fill('From the second tab')
    await saved(second)
    await expect(page.getByText('You’re editing this plan in another tab')).toBeVisible()

    await page.getByRole('button', { name: 'Edit here instead' }).click()
    await expect(page.getByLabel(problem)).toBeEnabled()
    await expect(page.getByLabel(problem)).toHaveValue('From the second tab')
  })

  test('what was not saved when the other tab took over goes into the plan when this one writes again', async ({
    page,
    context,
  }) => {
    await seed(context, plan)
    await page.goto(`/#/${planId}/about/where`)
    // Only then is this tab the one that writes: of two that open at once, either may be.
    await expect(page.getByLabel('What town or area?')).toBeEnabled()
    const second = await context.newPage()
    await second.goto(concern)
    await page.getByLabel('What town or area?').pressSequentially('Port Ell')
    await second.getByRole('button', { name: 'Edit here instead' }).click()
    await second.getByLabel(problem).fill('From the second tab')
    await saved(second)
    await page.getByRole('button', { name: 'Edit here instead' }).click()
    await expect(page.getByLabel('What town or area?')).toBeEnabled()
    await expect(page.getByLabel('What town or area?')).toHaveValue('Port Ell')
    await page.goto(concern)
    await expect(page.getByLabel(problem)).toHaveValue('From the second tab')
  })

  test('a plan removed in another tab says so here, and can be put back', async ({ page, context }) => {
    await seed(context, plan)
    await page.goto(concern)
    await expect(page.getByLabel(problem)).toBeVisible()
    await saved(page)
    const second = await context.newPage()
    await second.goto('/#/plans')
    await second
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    const sure = second.getByRole('dialog').getByRole('button', { name: /^Remove/ })
    if (await sure.isVisible().catch(() => false)) await sure.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This plan isn’t on this device')
    await expect(page.getByText('You have no plans in this browser.')).toBeVisible()
    await page.getByRole('button', { name: 'Put the plan back' }).click()
    await expect(page.getByLabel(problem)).toHaveValue('Stroke')
  })
})

test.describe('storage trouble', () => {
  test('blocked storage: the person is told, everything works, and a file can be taken', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
      Object.defineProperty(window, 'indexedDB', { get: () => undefined })
    })
    await page.goto('/#/begin')
    await expect(page.getByText('This browser keeps nothing')).toBeVisible()
    await page.goto(page.url().replace('/first/concern', '/about/concern'))
    await page.getByLabel(problem).fill('Stroke')
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.goBack()
    await expect(page.getByLabel(problem)).toHaveValue('Stroke')
    await page.getByRole('link', { name: 'Save a copy' }).first().click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save copy' }).click()
    expect((await download).suggestedFilename()).toMatch(/^plan-.*\.html$/)
  })

  test('full storage: the bar says it is not saved, the edit stays, and it is saved once there is room', async ({
    page,
  }) => {
    await seed(page, plan)
    await mayBeFull(page)
    await page.goto(concern)
    await page.getByLabel(problem).fill('Before')
    await saved(page)
    await setFull(page, true)
    await page.getByLabel(problem).fill('While there was no room')
    await expect(page.getByText('We couldn’t save your last change')).toBeVisible()
    await expect(page.getByLabel(problem)).toHaveValue('While there was no room')
    await setFull(page, false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('We couldn’t save your last change')).toBeHidden()
    await page.reload()
    await expect(page.getByLabel(problem)).toHaveValue('While there was no room')
  })

  test('a damaged plan is kept untouched, and what can be read is offered as a copy', async ({ page }) => {
    const broken =
      '{"kind":"self-help-plan","version":1,"planId":"plan1","copyId":"c","revision":3,"savedAt":"","writer":"t","plan":{"begun":"2026-10-05","sections":{"about":{"problem":{"value":"Stroke"},"setting":{"value":"on the moon"}},"coreGroup":{},"expectations":{},"purpose":{},"place":{},"connections":{},"timeline":{}},"lists":{"people":[{"id":"you","you":true}],"duties":[],"discussions":[],"parts":[],"rules":[],"places":[],"connections":[],"tasks":[]},"overrides":{},"ticks":{},"onceReady":{},"suggestions":[]},"own":{}}'
    await page.addInitScript((text) => localStorage.setItem('shg:plan:plan1', text), broken)
    await page.goto(concern)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We couldn’t open all of this plan')
    await expect(page.getByText(/setting/)).toBeVisible()
    await page.getByRole('button', { name: 'Open the rest as a copy' }).click()
    await (await allPages(page)).getByRole('link', { name: 'About the group' }).click()
    await expect(page.getByLabel(problem)).toHaveValue('Stroke')
    expect(await page.evaluate(() => localStorage.getItem('shg:plan:plan1'))).toBe(broken)
  })

  test('damage in one place: the plan opens from the other, and the damaged text can be taken out', async ({
    page,
  }, info) => {
    await seed(page, plan)
    await page.goto(concern)
    await page.getByLabel(problem).fill('Stroke, and after')
    await saved(page)
    // There the plan is closed, and nothing writes it any more.
    await page.goto('/#/help')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help')
    const key = `shg:plan:${planId}`
    const broken = await page.evaluate((of) => {
      const cut = (localStorage.getItem(of) ?? '').slice(0, 90)
      localStorage.setItem(of, cut)
      return cut
    }, key)
    await page.goto(concern)
    await expect(page.getByLabel(problem)).toHaveValue('Stroke, and after')
    await page.goto(`/#/${planId}/copies`)
    await expect(page.getByRole('heading', { name: 'Text we set aside' })).toBeVisible()
    await axeClean(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save the text as a file/ }).click(),
    ])
    await download.saveAs(info.outputPath('aside.json'))
    expect(await readFile(info.outputPath('aside.json'), 'utf8')).toBe(broken)
  })

  test('a plan of a newer version is not touched', async ({ page }) => {
    const newer = '{"kind":"self-help-plan","version":999,"planId":"plan1","revision":3,"writer":"t","plan":{}}'
    await page.addInitScript((text) => localStorage.setItem('shg:plan:plan1', text), newer)
    await page.goto(concern)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This plan needs a newer version of this site')
    expect(await page.evaluate(() => localStorage.getItem('shg:plan:plan1'))).toBe(newer)
  })
})

test('the browser is asked to keep the plan once, after the first real change: not on loading, not for the example', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 })
    StorageManager.prototype.persisted = async () => false
    StorageManager.prototype.persist = async () => {
      if ('asked' in window && typeof window.asked === 'number') window.asked += 1
      return false
    }
  })
  const asked = () => page.evaluate(() => ('asked' in window ? window.asked : undefined))
  await page.goto('/#/example')
  await (await allPages(page)).getByRole('link', { name: 'About the group' }).click()
  await page.getByLabel('Grief and loss').check()
  await saved(page)
  expect(await asked()).toBe(0)

  await page.goto('/#/begin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your group about?')
  expect(await asked()).toBe(0)
  await page.getByLabel('Family and friends').check()
  await expect.poll(asked).toBe(1)
  await page.getByLabel('Both').check()
  await saved(page)
  expect(await asked()).toBe(1)
})

test('addresses edited by hand lead on, never to a blank page', async ({ page }) => {
  await seed(page, plan)
  const heading = page.getByRole('heading', { level: 1 })
  await page.goto('/#/no-such-plan/about/concern')
  await expect(heading).toHaveText('This plan isn’t on this device')
  await expect(page.getByText('Your other plans are safe.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Put the plan back' })).toHaveCount(0)
  await page.goto(`/#/${planId}/about/no-such-step`)
  await expect(heading).toHaveText('What is your group about?')
  await page.goto(`/#/${planId}/no-such-section/x`)
  await expect(heading).toHaveText('We couldn’t find that page')
  await page.goto(`/#/${planId}/coreGroup/people/no-such-person`)
  await expect(heading).toHaveText('This entry isn’t here anymore. Someone may have removed it.')
  await page.goto(`/#/${planId}/first/no-such-page`)
  await expect(heading).toBeVisible()
  await page.goto(`/#/${planId}/a/b/c/d/e`)
  await expect(heading).toHaveText('We couldn’t find that page')
})

test('whoever looks in at “Start a plan” and says nothing leaves one empty plan, however often', async ({ page }) => {
  const begin = async () => {
    await page.goto('/#/begin')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your group about?')
    return page.url()
  }
  const first = await begin()
  await saved(page)
  await page.goto('/#/plans')
  expect(await begin()).toBe(first)
  await page.getByLabel('What is your group about?').fill('Stroke')
  await saved(page)
  await page.goto('/#/plans')
  expect(await begin()).not.toBe(first)
})
