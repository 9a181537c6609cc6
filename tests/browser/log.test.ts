import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { aPlan } from '../support/planBuilder.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'

// The day of a plan begun nine months before: one entry is stale, one is not.
const today = new Date('2026-11-23T15:00:00Z')
const plan = aPlan('2026-02-05')
  .you({ name: 'Ruth' })
  .with('connections', { id: 'clinic', organization: 'Mercy clinic', kind: 'health', state: 'contacted' })
  .with('connections', {
    id: 'helpline',
    organization: 'County helpline',
    kind: 'helpline',
    state: 'listing',
    confirmedOn: '2026-05-01',
  })
  .build()

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today)
  await seed(page, plan)
})

/** What has focus, by its label, its name or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return ''
    const labels =
      'labels' in at && at.labels instanceof NodeList ? [...at.labels].map((label) => label.textContent) : []
    return ([at.getAttribute('aria-label'), ...labels, at.textContent].find((each) => each) ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  })

/** Tabs on until something of this name has focus. */
async function tabTo(page: Page, name: RegExp) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab reaches ${name}; focus is on "${await focused(page)}".`)
}

/** From the connection's page to a new entry of its log, and back by way of the entry: nothing is ever clicked. */
async function addEntry(
  page: Page,
  day: string,
  how: RegExp,
  outcome: RegExp,
  then: (page: Page) => Promise<void> = async () => {},
) {
  await tabTo(page, /^Add to the log/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A call, letter, or visit')
  await expect(page.getByLabel('Who did you contact?')).toHaveValue('clinic')
  await tabTo(page, /^When was this/)
  await page.keyboard.type(day)
  // Tab enters a group of radios at its first; the arrows go on from there.
  await choose(page, how)
  await choose(page, outcome)
  await then(page)
  await tabTo(page, /^Open Mercy clinic/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A connection')
}

async function choose(page: Page, option: RegExp) {
  // The form itself is a group, too: the innermost is the question.
  const group = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: option }) })
    .last()
  const first = group.getByRole('radio').first()
  for (let steps = 0; steps < 20 && !(await first.evaluate((radio) => radio === document.activeElement)); steps += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 6 && !option.test(await focused(page)); steps += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: option })).toBeChecked()
}

test('by keyboard: two entries move the last contact, the yes is taken up, an old entry is confirmed and not', async ({
  page,
}) => {
  await page.goto(`/#/${planId}/connections/list/clinic`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A connection')
  const log = page.getByRole('region', { name: 'Calls, letters, and visits' })
  await expect(log).toContainText('Nothing logged yet.')

  await addEntry(page, 'November 2, 2026', /^Phone call/, /^Call again/)
  await expect(log).toContainText('The log shows your last contact on November 2, 2026')

  await addEntry(page, 'November 16, 2026', /^Visit/, /^Said yes/, async () => {
    await expect(page.getByRole('heading', { name: 'How far have you come with Mercy clinic?' })).toBeVisible()
    await axeClean(page)
    await tabTo(page, /^Set to “Refers people”/)
    await page.keyboard.press('Enter')
    // The offer is gone: focus has moved to the way on, not to the page itself.
    await expect(page.getByRole('link', { name: 'Open Mercy clinic' })).toBeFocused()
  })
  await expect(log.getByRole('listitem')).toHaveCount(2)
  await expect(log).toContainText('The log shows your last contact on November 16, 2026')
  await expect(page.getByRole('radio', { name: /^Refers people/ })).toBeChecked()

  // What was logged is kept, and the list of connections tells it.
  await saved(page)
  await page.goto(`/#/${planId}/connections/list`)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Mercy clinic, Lists or refers' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByText('Last in touch Nov 16')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.goto(`/#/${planId}/connections/confirm`)
  const old = page.getByRole('region', { name: 'Check these again' })
  await expect(old).toContainText('Last confirmed May 1, 2026')
  await tabTo(page, /^Confirmed today: County helpline/)
  await page.keyboard.press('Enter')
  await expect(old).toContainText('You checked everything in the last six months.')
  await expect(page.getByRole('heading', { name: 'Check these again' })).toBeFocused()
  await expect(page.getByText('Last confirmed November 23, 2026')).toBeVisible()
  await tabTo(page, /^Undo$/)
  await page.keyboard.press('Enter')
  await expect(old).toContainText('Last confirmed May 1, 2026')
})
