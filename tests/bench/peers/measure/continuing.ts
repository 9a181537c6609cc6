import type { Page } from '@playwright/test'
import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { addressIn, ours, survey, type Site } from '../sites.ts'
import { compared, onlyPrinted } from '../table.ts'
import { median } from '../verdict.ts'
import { slowProcessor, visited } from '../visit.ts'
import { metricsOf } from './metrics.ts'

const bar = 1.2
const turns = 3
const sizes = ['small', 'huge'] as const
const walks = ['purpose/talks', 'about/concern'] as const

/** Continue, on pages seen before: ms from the press to the paint of the next heading. */
export const continuing: readonly Figure[] = sizes.map((size) => ({
  name: `continue-${size}`,
  measure: async (bench) => {
    const own: number[] = []
    const peer: number[] = []
    const found = await inTurns(
      bench.rounds,
      async () => {
        const all: Walk[] = []
        for (const path of walks) all.push(await ourWalk(bench, ours(bench.origin, size, path), addressIn(path)))
        own.push(...all.map(({ work }) => work))
        return all.flatMap(({ times }) => times)
      },
      async () => {
        const { work, times } = await peersWalk(bench, survey(bench.origin))
        peer.push(work)
        return times
      },
    )
    return [
      compared(`Continue to painted, ${size} plan, ms at 4x`, found, median, bar),
      onlyPrinted(`all work of a Continue, ${size} plan, ms of processor`, median(own), median(peer)),
    ]
  },
}))

interface Walk {
  /** Not slowed, by the page's own thread clock; a rest of 0.8 s before each press is in it. */
  readonly work: number
  readonly times: readonly number[]
}

const ourWalk = (bench: Bench, site: Site, address: string) =>
  threeWalks(bench, site, async (page, first) => {
    await page.evaluate((hash) => void (location.hash = hash), address)
    await page.waitForFunction(
      ([heading, text]) => document.querySelector(heading ?? '')?.textContent === text,
      [site.heading, first],
    )
  })

const peersWalk = (bench: Bench, site: Site) =>
  threeWalks(bench, site, async (page) => {
    for (let n = 0; n < turns; n += 1) await page.locator('#root .sd-navigation__prev-btn').click()
  })

/** Once to fetch and see all, once to count its work, once slowed and timed. */
const threeWalks = (
  { browser }: Bench,
  site: Site,
  goBack: (page: Page, first: string | null) => Promise<void>,
): Promise<Walk> =>
  visited(browser, site, {}, async ({ page, devTools }) => {
    await page.goto(site.address)
    await page.locator(site.next).waitFor()
    const first = await page.locator(site.heading).textContent()
    const again = async () => {
      await goBack(page, first)
      await page.waitForTimeout(1500)
    }
    await walk(page, site)
    await again()
    const before = await metricsOf(devTools)
    await walk(page, site)
    const after = await metricsOf(devTools)
    await again()
    await slowProcessor(devTools)
    return { work: (after.all - before.all) / turns, times: await walk(page, site) }
  })

async function walk(page: Page, { heading, next }: Site): Promise<readonly number[]> {
  const found: number[] = []
  for (let n = 0; n < turns; n += 1) {
    await page.waitForTimeout(800)
    await page.evaluate((where) => {
      const read = () => document.querySelector(where)?.textContent
      const before = read()
      globalThis.meter.turned = new Promise((resolve) =>
        addEventListener(
          'click',
          ({ timeStamp }) => {
            const drawn = new MutationObserver(() => {
              const now = read()
              if (now === undefined || now === before) return
              drawn.disconnect()
              void globalThis.meter.painted().then((at) => resolve(at - timeStamp))
            })
            drawn.observe(document, { subtree: true, childList: true, characterData: true })
          },
          { capture: true, once: true },
        ),
      )
    }, heading)
    await page.locator(next).click()
    found.push(await page.evaluate(() => globalThis.meter.turned ?? Number.NaN))
  }
  return found
}
