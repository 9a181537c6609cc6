import type { Page } from '@playwright/test'
import type { Bench, Figure } from '../bench.ts'
import { addressIn, ours } from '../sites.ts'
import { figures, type Row } from '../table.ts'
import { isNoisy, median, verdictOf } from '../verdict.ts'
import { slowProcessor, visited } from '../visit.ts'
import { fixedLoop, loopAtRest } from './fixedLoop.ts'

const bar = 200
const size = 'huge'
const lightPage = 'about/name'
const pages = [
  'timeline/line',
  'timeline/date',
  'checklist',
  'connections/list',
  'place/compare',
  'documents',
  'coreGroup/people',
  'coreGroup/duties',
  'coreGroup/loadAgain',
  'expectations/hours',
  '',
] as const

interface Opened {
  readonly longest: number
  /** The fixed loop, before and after. */
  readonly loops: readonly number[]
}

/** Opens pages of the huge plan whose code is there: their longest task, as long as it would be were the machine at rest. */
export const heavy: readonly Figure[] = pages.map((path) => ({
  name: `heavy-${path.replace('/', '-') || 'overview'}`,
  measure: async (bench) => {
    const found: Opened[] = []
    // No round is thrown away: each has opened the page once before it counts.
    for (let round = 0; round < bench.rounds; round += 1) found.push(await secondOpening(bench, path))
    return [rowOf(path, found)]
  },
}))

function rowOf(path: string, found: readonly Opened[]): Row {
  const loops = found.map((opened) => opened.loops)
  const scaled = median(found.map((opened) => (opened.longest * loopAtRest) / median(opened.loops)))
  return {
    figure: `longest task, ${path || 'overview'}, ${size} plan, ms at 4x (beside it a fixed loop, at rest ${loopAtRest})`,
    ours: scaled === 0 ? 'none over 50' : figures(scaled),
    peer: figures(median(loops.flat())),
    ratio: '–',
    bar: `≤ ${bar} ms`,
    verdict: verdictOf(scaled, bar, isNoisy(loops, median)),
  }
}

const secondOpening = ({ browser, origin }: Bench, path: string): Promise<Opened> =>
  visited(browser, ours(origin, size, lightPage), {}, async ({ page, devTools }) => {
    await page.goto(ours(origin, size, lightPage).address)
    await atRest(page)
    for (const next of [path, lightPage]) {
      await go(page, next)
      await atRest(page)
    }
    await slowProcessor(devTools)
    const before = await page.evaluate(fixedLoop)
    await atRest(page)
    await go(page, path)
    await atRest(page)
    const longest = await page.evaluate(() =>
      Math.max(0, ...globalThis.meter.longTasks.map(({ duration }) => duration)),
    )
    // Once more: what else the machine does may have begun or ended in between.
    return { longest, loops: [before, await page.evaluate(fixedLoop)] }
  })

async function go(page: Page, path: string): Promise<void> {
  const heading = page.locator('#root h1').first()
  const before = await heading.textContent()
  await page.evaluate((hash) => {
    globalThis.meter.longTasks = []
    location.hash = hash
  }, addressIn(path))
  await page.waitForFunction((text) => document.querySelector('#root h1')?.textContent !== text, before, {
    timeout: 90_000,
  })
}

/** Nothing long has run for a while: seen twice, since a task is told of only some time after it has ended. */
async function atRest(page: Page): Promise<void> {
  const deadline = performance.now() + 120_000
  for (let quiet = 0; quiet < 2;) {
    if (performance.now() > deadline) throw new Error(`${page.url()} does not come to rest.`)
    await page.waitForTimeout(750)
    const isQuiet = await page.evaluate(() =>
      globalThis.meter.longTasks.every(({ endedAt }) => performance.now() - endedAt > 1500),
    )
    quiet = isQuiet ? quiet + 1 : 0
  }
}
