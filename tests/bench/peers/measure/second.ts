import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { ours, survey, type Site } from '../sites.ts'
import { compared } from '../table.ts'
import { median } from '../verdict.ts'
import { slowLine, slowProcessor, visited, type Visit } from '../visit.ts'
import { coldPages } from './cold.ts'
import { usableAt } from './usable.ts'

const bar = 0.5

/** A second visit: ours from its worker, the peer from the browser's cache. */
export const second: readonly Figure[] = coldPages.map((path) => ({
  name: `second-${path.replace('/', '-')}`,
  measure: async (bench) => {
    const found = await inTurns(
      bench.rounds,
      () => comeBack(bench, ours(bench.origin, 'small', path), workerKeepsAll),
      () => comeBack(bench, survey(bench.origin), cacheIsWritten),
    )
    return [compared(`${path}, second visit, usable, ms`, found, median, bar)]
  },
}))

const comeBack = ({ browser }: Bench, site: Site, kept: (visit: Visit) => Promise<void>): Promise<readonly number[]> =>
  visited(browser, site, { waitsForField: true, workers: 'allow' }, async (visit) => {
    await visit.page.goto(site.address)
    await usableAt(visit.page)
    await kept(visit)
    await visit.page.close()
    const page = await visit.context.newPage()
    const devTools = await visit.context.newCDPSession(page)
    await slowLine(devTools)
    await slowProcessor(devTools)
    await page.goto(site.address)
    const usable = await usableAt(page)
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming && entry.transferSize > 0 && entry.name.includes('/assets/')
            ? [entry.name]
            : [],
        ),
    )
    if (fetched.length > 0) throw new Error(`The second visit fetched ${fetched.join(', ')}.`)
    return [usable]
  })

async function workerKeepsAll({ page }: Visit): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForTimeout(1000)
}

const cacheIsWritten = ({ page }: Visit) => page.waitForTimeout(1500)
