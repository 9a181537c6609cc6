import type { Page } from '@playwright/test'
import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { addressIn, ours, survey, type Site } from '../sites.ts'
import { compared } from '../table.ts'
import { median } from '../verdict.ts'
import { slowProcessor, visited } from '../visit.ts'

const bar = 1.2
const turns = 4
const sizes = ['small', 'huge'] as const
const walks = ['expectations/effort', 'about/concern'] as const

/** Continue, on pages seen before: ms from the press to the paint of the next heading. */
export const continuing: readonly Figure[] = sizes.map((size) => ({
  name: `continue-${size}`,
  measure: async (bench) => {
    const found = await inTurns(
      bench.rounds,
      async () => {
        const all: number[] = []
        for (const path of walks) all.push(...(await ourWalk(bench, ours(bench.origin, size, path), addressIn(path))))
        return all
      },
      () => peersWalk(bench, survey(bench.origin)),
    )
    return [compared(`Continue to painted, ${size} plan, ms at 4x`, found, median, bar)]
  },
}))

const ourWalk = ({ browser }: Bench, site: Site, address: string) =>
  visited(browser, site, {}, async ({ page, devTools }) => {
    await page.goto(site.address)
    await page.locator(site.next).waitFor()
    const first = await page.locator(site.heading).textContent()
    await walk(page, site)
    await page.evaluate((hash) => void (location.hash = hash), address)
    await page.waitForFunction(
      ([heading, text]) => document.querySelector(heading ?? '')?.textContent === text,
      [site.heading, first],
    )
    await page.waitForTimeout(1500)
    await slowProcessor(devTools)
    return walk(page, site)
  })

const peersWalk = ({ browser }: Bench, site: Site) =>
  visited(browser, site, {}, async ({ page, devTools }) => {
    await page.goto(site.address)
    await page.locator(site.next).waitFor()
    await walk(page, site)
    for (let n = 0; n < turns; n += 1) await page.locator('#root .sd-navigation__prev-btn').click()
    await page.waitForTimeout(1500)
    await slowProcessor(devTools)
    return walk(page, site)
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
