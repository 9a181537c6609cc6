import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { documents } from '../../src/domain/documents/list.ts'
import { newPlan } from '../../src/domain/plan/plan.ts'
import { firstMinutes } from '../../src/domain/stages/firstMinutes.ts'
import { stageIds, stepAddresses } from '../../src/domain/stages/sections.ts'
import { whatIfIds } from '../../src/domain/whatIf/cases.ts'
import { example } from '../../src/words/en/example.ts'
import { hasContrast } from './support/contrast.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { planId, seed } from './support/seed.ts'
import { textsAreSeen } from './support/texts.ts'

// Colors that change slowly would be waited for on every page.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const today = Temporal.Now.plainDateISO().toString()
const full = eveningTide(today, example)
const plans = { empty: newPlan(today), full }

const ofPlan = [
  '',
  '/checklist',
  '/notice',
  '/documents',
  '/documents/kit',
  '/documents/worksheets',
  ...documents.map(({ id }) => `/documents/${id}`),
  '/copies',
  '/what-if',
  ...whatIfIds.map((id) => `/what-if/${id}`),
  ...firstMinutes.map((page) => `/first/${page}`),
  ...stageIds.map((stage) => `/${stage}`),
  ...stepAddresses.map((address) => `/${address}`),
]
const items = [
  ...full.lists.people.slice(0, 2).map(({ id }) => `/coreGroup/people/${id}`),
  ...full.lists.duties.slice(0, 1).map(({ id }) => `/coreGroup/duties/${id}`),
  ...full.lists.duties.slice(0, 1).map(({ id }) => `/coreGroup/terms/${id}`),
  ...full.lists.discussions.slice(0, 1).map(({ id }) => `/purpose/talks/${id}`),
  ...full.lists.discussions.map(({ id }) => `/talk/${id}`),
  ...full.lists.places.slice(0, 1).map(({ id }) => `/place/places/${id}`),
  ...full.lists.connections.slice(0, 1).map(({ id }) => `/connections/list/${id}`),
  '/timeline/line/bookPlace',
]
const outside = ['/', '/plans', '/open', '/sure', '/help', '/safety', '/safety/lock', '/no/such/page']

/** Those that wait for nothing in the store. Where plans are listed, or asked whether a passphrase is set, things still move. */
const still = ['/open', '/sure', '/help', '/safety']

/** What no title may hold: it stays in the browser's history. Addresses hold ids alone. */
const telling = [
  full.sections.about.name?.value,
  full.sections.about.problem?.value,
  ...full.lists.people.map(({ name }) => name?.value),
  ...full.lists.places.map(({ name }) => name?.value),
].filter((each) => each !== undefined)

/** A page of every kind, whose contrast axe itself looks at as well. */
const kinds = [
  '',
  '/checklist',
  '/documents',
  '/documents/flyer',
  '/copies',
  '/first/concern',
  '/about/where',
  '/coreGroup/duties',
  '/place/compare',
  '/connections/list',
  '/purpose/order',
  '/timeline/line',
]

for (const [name, plan] of Object.entries(plans)) {
  const says = `every page of an ${name} plan is accessible, light and dark, has a heading and a title of its own, shows all its texts, and fits 320 px`
  // The full plan shows nearly all that an empty one does.
  test(says, { tag: name === 'empty' ? '@long' : [] }, async ({ page }) => {
    test.setTimeout(600_000)
    await seed(page, plan)
    const titles = new Map<string, string>()
    for (const path of [...ofPlan, ...(name === 'full' ? items : [])]) {
      await lookAt(page, `/${planId}${path}`, kinds.includes(path))
      if (new URL(page.url()).hash !== `#/${planId}${path}`) continue
      const title = await page.title()
      expect(
        telling.filter((each) => `${title} `.includes(`${each} `)),
        `the title of ${path} gives away`,
      ).toEqual([])
      expect(titles.get(title), `${path} has the title of`).toBeUndefined()
      titles.set(title, path)
    }
  })
}

test('every page outside a plan is accessible, light and dark, fits 320 px, and most stand still as they come', async ({
  page,
}) => {
  await seed(page, full)
  await addUpShifts(page)
  for (const path of outside) {
    await page.goto('about:blank')
    await lookAt(page, path)
    if (still.includes(path))
      expect(await page.evaluate(() => globalThis.shifted), `${path} moves as it comes`).toBeLessThanOrEqual(0.02)
  }
})

test('drawn or listed, the timeline tells those who listen when each task is, and that it is done', async ({
  page,
}) => {
  const done = { ...full, overrides: { ...full.overrides, putUpFlyers: { state: 'done', on: today } } } as const
  await seed(page, done)
  const ways = [
    { view: 'person', width: 1280 },
    { view: 'stage', width: 1280 },
    { view: 'list', width: 1280 },
    { view: 'person', width: 390 },
  ]
  for (const { view, width } of ways) {
    await page.setViewportSize({ width, height: 900 })
    // Nothing that was opened stays open.
    await page.goto('about:blank')
    await page.goto(`/#/${planId}/timeline/line?view=${view}`)
    const isDrawn = view !== 'list' && width > 390
    const all = page.getByRole('list', { name: 'Tasks and dates by month' })
    const tasks = (isDrawn ? page.getByRole('region') : all).locator('li:has(a)')
    await expect(tasks.first()).toBeVisible()
    await expect(all).toHaveCount(isDrawn ? 0 : 1)
    const heard = await Promise.all((await tasks.all()).map((task) => task.ariaSnapshot()))
    expect(heard.length).toBeGreaterThan(20)
    expect(heard.filter((each) => !/\b[A-Z][a-z]{2} \d/.test(each))).toEqual([])
    // What is done is behind one line, with its day.
    await page.getByText(/^\d+ of \d+ tasks done$/).click()
    const flyers = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Put up flyers' }) })
    await expect(flyers).toHaveCount(1)
    expect(await flyers.ariaSnapshot()).toMatch(/\b[A-Z][a-z]{2} \d+\b.*\bDone\b/s)
  }
})

test('what would ask back under a field takes no room while it asks nothing', async ({ page }) => {
  await seed(page, full)
  await page.goto(`/#/${planId}/about/name`)
  await page.getByText('When you start, and when you’d like to meet').click()
  const field = page.locator('.field', { has: page.getByLabel('When do you start planning?') }).last()
  const room = await field.evaluate((all) => {
    const shown = [...all.children].filter((child) => child.getBoundingClientRect().height > 0)
    return all.getBoundingClientRect().bottom - (shown.at(-1)?.getBoundingClientRect().bottom ?? 0)
  })
  expect(room).toBeLessThan(1)
})

declare global {
  /** How far things moved that nobody touched, until the window was made narrow. */
  var shifted: number | undefined
}

/** Changing the size of the window moves things too: what comes after that counts for nothing. */
const addUpShifts = (page: Page) =>
  page.addInitScript(() => {
    globalThis.shifted = 0
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number')
          globalThis.shifted = (globalThis.shifted ?? 0) + entry.value
    })
    shifts.observe({ type: 'layout-shift' })
    addEventListener('resize', () => shifts.disconnect(), { once: true })
  })

async function lookAt(page: Page, path: string, isOfItsKind = false) {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`/#${path}`)
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await axeClean(page, isOfItsKind ? 'all' : 'allButContrast')
  await textsAreSeen(page, path)
  await hasContrast(page, `${path}, light`)
  // Only colors differ between the themes.
  await page.emulateMedia({ colorScheme: 'dark' })
  if (isOfItsKind) await axeClean(page, 'contrast')
  await hasContrast(page, `${path}, dark`)
  await fits(page, path)
}

async function fits(page: Page, path: string) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(320)
  await textsAreSeen(page, `${path} at 320 px`)
  if (size) await page.setViewportSize(size)
}
