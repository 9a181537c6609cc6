import 'temporal-polyfill/global'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { firstMinutes } from '../../src/domain/stages/firstMinutes.ts'
import { stepAddresses } from '../../src/domain/stages/sections.ts'
import { example } from '../../src/words/en/example.ts'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { fillAll, naughty, texts } from './support/naughty.ts'
import { planId, saved, seed } from './support/seed.ts'

const today = Temporal.Now.plainDateISO().toString()
const full = eveningTide(today, example)
const { people, duties, discussions, parts, rules, places, connections } = full.lists

const items = [
  ...people.slice(0, 2).map(({ id }) => `coreGroup/people/${id}`),
  ...duties.slice(0, 1).map(({ id }) => `coreGroup/duties/${id}`),
  ...discussions.slice(0, 2).map(({ id }) => `purpose/talks/${id}`),
  ...parts.slice(0, 1).map(({ id }) => `purpose/order/${id}`),
  ...rules.slice(0, 1).map(({ id }) => `purpose/rules/${id}`),
  ...places.slice(0, 2).map(({ id }) => `place/places/${id}`),
  ...connections.slice(0, 2).map(({ id }) => `connections/list/${id}`),
  'timeline/line/bookPlace',
  'timeline/line/writeCharter',
]
const walk = [...firstMinutes.map((page) => `first/${page}`), ...stepAddresses, ...items]
const half = Math.ceil(walk.length / 2)

/** A new name has its own field next time. */
const asksFirst = ['first-name']

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first()
const open = async (page: Page, path: string) => {
  await page.goto(`/#/${planId}${path === '' ? '' : `/${path}`}`)
  await expect(heading(page), path).toBeVisible()
}

/**
 * Fills every page with what no page expects; leaves one by Continue, the next by an address, and every seventh by a reload in
 * the middle of a word. Then loads the app anew and looks at every page again.
 */
async function fillPages(page: Page, paths: readonly string[]) {
  const { unfold } = founder(page)
  // Some questions are asked on two pages: what was typed last stands on both.
  const typed = new Map<string, string>()
  const onPage = new Map<string, readonly string[]>()
  const compare = async (path: string) => {
    const there = await texts(page)
    for (const id of onPage.get(path) ?? []) {
      if (!asksFirst.includes(id)) expect(shown(there[id]), `${id} on ${path}`).toBe(shown(typed.get(id)))
    }
  }
  for (const [index, path] of paths.entries()) {
    await open(page, path)
    await unfold()
    const filled = Object.entries(await fillAll(page, index * 3))
    onPage.set(
      path,
      filled.map(([id]) => id),
    )
    for (const [id, text] of filled) typed.set(id, text)
    if (index % 7 === 6) {
      await page.reload()
      await expect(page.locator('main form').first(), path).toBeVisible()
      await compare(path)
    } else if (index % 2 === 0) await goOn(page, path)
  }
  await saved(page)
  await page.reload()
  for (const path of paths) {
    await open(page, path)
    await expect(page.locator('main form').first(), path).toBeVisible()
    await compare(path)
  }
}

async function goOn(page: Page, path: string) {
  const address = page.url()
  // A person looks where the button is: what follows from the last answer is drawn a quarter of a second after it, above the button too.
  await page.waitForTimeout(400)
  await page.locator('main button[type=submit]').click()
  const leave = page.getByRole('button', { name: 'Continue anyway' })
  await expect
    .poll(async () => page.url() !== address || (await leave.isVisible()), { message: path, intervals: [50] })
    .toBe(true)
  if (page.url() === address) await leave.click()
  await expect.poll(() => page.url(), { message: path, intervals: [50] }).not.toBe(address)
  await expect(heading(page), `after ${path}`).toBeVisible()
}

/** Long texts would bury the message. */
const shown = (text = 'gone') => (text.length > 300 ? `${text.slice(0, 100)}… of ${text.length}` : text)

const prints = ['', 'checklist', 'notice', 'copies', 'timeline/line', 'place/compare']

async function opensAndPrints(page: Page) {
  for (const path of prints) {
    await open(page, path)
    expect((await page.pdf({ preferCSSPageSize: true })).length, path).toBeGreaterThan(1000)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at 320 px`).toBeLessThanOrEqual(
      320,
    )
    await page.setViewportSize({ width: 1280, height: 720 })
  }
  await page.goto('/#/plans')
  await expect(heading(page)).toHaveText('Your plans')
}

const planIn = async (path: string): Promise<unknown> => {
  const data: { envelope: { plan: unknown } } = JSON.parse(
    /id="plan"[^>]*>(.*)<\/script>/s.exec(await readFile(path, 'utf8'))?.[1] ?? '{}',
  )
  return data.envelope.plan
}

async function asFile(page: Page, path: string) {
  await page.goto(`${new URL(page.url()).hash.replace(/^(#\/[^/]+).*/, './$1')}/copies`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save copy' }).click()
  await (await download).saveAs(path)
}

for (const [name, paths] of [
  ['the first half', walk.slice(0, half)],
  ['the second half', walk.slice(half)],
] as const) {
  test(`anything typed anywhere is still there after leaving and after a reload: ${name} of the pages`, async ({
    page,
  }, info) => {
    test.setTimeout(400_000)
    await seed(page, full)
    await fillPages(page, paths)
    await opensAndPrints(page)
    await open(page, '')
    const path = info.outputPath('plan.html')
    await asFile(page, path)
    await page.goto('/#/open')
    await page.getByLabel('Choose the file').setInputFiles(path)
    await page.getByRole('button', { name: 'Add as another plan' }).click()
    await expect(page).not.toHaveURL(/#\/open$/)
    const again = info.outputPath('again.html')
    await asFile(page, again)
    expect(JSON.stringify(await planIn(again)) === JSON.stringify(await planIn(path)), 'the plan after the file').toBe(
      true,
    )
  })
}

test('what is wrong with a number or a day is said, and the way on stays open', async ({ page }) => {
  await seed(page, aPlan(today).said('about', 'name', 'Evening walk').build())
  const summary = page
    .getByRole('alert')
    .filter({ has: page.getByRole('heading', { name: /^Check (one answer|\d+ answers)$/ }) })
  const tell = async (path: string, label: string | RegExp, text: string, message: string) => {
    await open(page, path)
    await page.locator('main').getByLabel(label).first().fill(text)
    await page.locator('main button[type=submit]').click()
    await expect(summary, text).toContainText(message)
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: message }).click()
    await expect(page.locator('main').getByLabel(label).first()).toBeFocused()
  }
  await tell('coreGroup/people/you', /^Hours a month/, '745', 'A month has at most 744 hours')
  await tell(
    'expectations/effort',
    'How many hours a month can you give?',
    '10000 hours',
    'A month has at most 744 hours',
  )
  await tell('expectations/effort', /months/i, '-5', 'We couldn’t read that number.')
  await tell('expectations/effort', /months/i, '1e309', 'We couldn’t read that number.')
  for (const day of ['31 February', '2027-13-45', '2/30/2027', '9999-12-31', '0000-01-01'])
    await tell('timeline/date', /first meeting/i, day, 'The calendar has no such day')
  await tell('timeline/date', /first meeting/i, 'soon', 'We couldn’t read that date. Try March 4, 2027.')
  await summary.getByRole('button', { name: 'Continue anyway' }).click()
  await expect(page).not.toHaveURL(/date/)
  await open(page, 'timeline/date')
  await expect(page.getByLabel(/first meeting/i).first()).toHaveValue('soon')
})

test('days far away are counted with, and the drawing stays bounded', async ({ page }) => {
  await seed(
    page,
    aPlan('1970-01-01')
      .said('timeline', 'firstMeeting', '2199-12-31')
      .said('about', 'planningStart', '1900-01-01')
      .build(),
  )
  for (const path of ['', 'timeline/date', 'timeline/line', 'expectations/hours', 'checklist']) {
    await open(page, path)
    expect(await page.evaluate(() => document.documentElement.scrollHeight), path).toBeLessThan(30_000)
  }
})

test('an answer left open keeps whatever was written about it', async ({ page }) => {
  await seed(page, aPlan(today).build())
  await open(page, 'about/where')
  const area = page.locator('.line-folds')
  await area.getByText(/^Not sure yet/).click()
  await area.getByRole('radio', { name: 'What town or area? Ask someone outside' }).click()
  await area.getByLabel('Who might know?').fill(naughty[2] ?? '')
  await area.getByRole('textbox', { name: 'When would you like to know?' }).fill('when the moon is full 🌕')
  await page.reload()
  await area.getByText(/^Not sure yet/).click()
  await expect(area.getByLabel('Who might know?')).toHaveValue(naughty[2] ?? '')
  await expect(area.getByRole('textbox', { name: 'When would you like to know?' })).toHaveValue(
    'when the moon is full 🌕',
  )
})

test('odd times and numbers from a file, and names that mean something to machines, fail no page', async ({ page }) => {
  const odd = aPlan(today)
    .said('purpose', 'startTime', '25:99')
    .said('purpose', 'length', 100_000)
    .said('purpose', 'sizeMany', 100_000)
    .said('about', 'wish', 'soon/later')
  await seed(
    page,
    odd
      .with('rules', { id: 'constructor', std: '__proto__' })
      .with('parts', { id: 'toString', std: 'constructor', minutes: 100_000, shared: 'yes' })
      .with('discussions', { id: 'a.b', std: 'constructor' })
      .with('duties', { id: '__proto__', std: 'toString', holder: 'constructor' })
      .with('places', { id: 'hasOwnProperty', std: 'valueOf' })
      .with('connections', { id: 'valueOf', std: 'constructor', nextOn: '2026-12-01' })
      .with('tasks', { id: 'c:d/e', date: '2026-12-01', owner: '__proto__' })
      .build(),
  )
  for (const path of [
    '',
    'checklist',
    'copies',
    ...stepAddresses,
    'purpose/rules/constructor',
    'purpose/order/toString',
    'purpose/talks/a.b',
    'coreGroup/duties/__proto__',
    'place/places/hasOwnProperty',
    'connections/list/valueOf',
  ]) {
    await open(page, path)
    await expect(heading(page), path).not.toHaveText('Something went wrong on this page')
  }
})

test('an address that nobody could have meant leads on, never to a blank page', async ({ page }) => {
  await seed(page, aPlan(today).build())
  const odd = [
    '__proto__',
    'constructor/about/concern',
    `${planId}/__proto__`,
    `${planId}/constructor/x`,
    `${planId}/about/__proto__`,
    `${planId}/about/concern/__proto__`,
    `${planId}/coreGroup/people/__proto__`,
    `${planId}/timeline/line/open:about.nothing`,
    `${planId}/timeline/line/constructor`,
    `${planId}//`,
    '%E0%A4%A',
    `${planId}/%E0%A4%A`,
    `${planId}/about/%00`,
    `${planId}/coreGroup/people/${'x'.repeat(10_000)}`,
    '?',
    '#',
    '//example.org',
    'javascript:alert(1)',
    '<script>',
  ]
  for (const address of odd) {
    // Some also as the very first address: reading it must not stop the page from starting.
    if (address.includes('%') || address === '__proto__') await page.goto('about:blank')
    await page.goto(`/#/${address}`)
    await expect(heading(page), address).toBeVisible()
    await expect(heading(page), address).not.toHaveText('Something went wrong on this page')
    expect(await page.locator('main').getByRole('link').count(), `ways on from ${address}`).toBeGreaterThan(0)
  }
})

test.describe('a part of the page that does not load', () => {
  // One pattern: of two in a list, the fixtures would take the second for options.
  test.use({
    forgiven: [/ERR_FAILED|Failed to load resource|dynamically imported module|error loading|^page error: $/i],
  })

  test('is said, the plan stays in reach, and nothing typed is lost', async ({ page }) => {
    await seed(page, aPlan(today).said('about', 'name', 'Evening walk').build())
    await open(page, '')
    await open(page, 'about/where')
    await page.getByLabel('What town or area?').fill('Port Ell')
    // Only what this page still needs is missing; what the browser has already stays.
    await page.route(/assets\/.*\.js/, (route) => route.abort())
    await page.goto(`/#/${planId}/place/places`)
    await expect(heading(page)).toHaveText('Something went wrong on this page')
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText('We couldn’t load part of this page. Your plan is saved.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Quick exit' })).toBeVisible()
    await page.locator('main').getByRole('link', { name: 'Overview' }).first().click()
    await expect(heading(page)).toHaveText('Evening walk')
    await page.goBack()
    await expect(heading(page)).toHaveText('Something went wrong on this page')
    await page.unroute(/assets\/.*\.js/)
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await expect(heading(page)).not.toHaveText('Something went wrong on this page')
    await open(page, 'about/where')
    await expect(page.getByLabel('What town or area?')).toHaveValue('Port Ell')
  })

  test('where nothing at all can be shown, that is said too, and one press loads it again', async ({ page }) => {
    await seed(page, aPlan(today).said('about', 'name', 'Evening walk').build())
    await open(page, 'about/where')
    await page.getByLabel('What town or area?').fill('Port Ell')
    // Nothing arrives; then only the first of several parts does.
    for (const arriving of [0, 1]) {
      let asked = 0
      const part = /assets\/.*\.js/
      await page.route(part, (route) => ((asked += 1) <= arriving ? route.continue() : route.abort()))
      await page.reload()
      await expect(page.getByText('We couldn’t load this page.')).toBeVisible()
      await page.unroute(part)
      await page.getByRole('link', { name: 'Reload the page' }).click()
      await expect(page.getByLabel('What town or area?')).toHaveValue('Port Ell')
      await expect(page.getByText('We couldn’t load this page.')).toBeHidden()
    }
  })
})
