import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { ours, survey, type Site } from '../sites.ts'
import { compared, figures, onlyPrinted } from '../table.ts'
import { median } from '../verdict.ts'
import { slowLine, slowProcessor, visited } from '../visit.ts'
import { listen } from './network.ts'
import { shiftRow } from './shift.ts'
import { usableAt } from './usable.ts'

const bar = 0.75
export const coldPages = ['place/book', 'timeline/date', 'expectations/effort'] as const

interface Opened {
  readonly usable: number
  readonly shift: number
  readonly waves: number
  readonly kB: number
  readonly files: number
}

/** Nothing of the site is there but what is stored: ms until the first field can be typed into. */
export const cold: readonly Figure[] = coldPages.map((path) => ({
  name: `cold-${path.replace('/', '-')}`,
  measure: async (bench) => {
    const own: Opened[] = []
    const peer: Opened[] = []
    const timed = async (site: Site, all: Opened[]) => {
      const found = await open(bench, site)
      all.push(found)
      return [found.usable]
    }
    const found = await inTurns(
      bench.rounds,
      () => timed(ours(bench.origin, 'small', path), own),
      () => timed(survey(bench.origin), peer),
    )
    const middle = (all: readonly Opened[], what: keyof Opened) => figures(median(all.map((each) => each[what])))
    const fetched = (all: readonly Opened[]) =>
      `${middle(all, 'waves')} / ${middle(all, 'kB')} / ${middle(all, 'files')}`
    return [
      compared(`${path}, cold, usable, ms`, found, median, bar),
      onlyPrinted(`${path}, cold, waves / kB / files before usable`, fetched(own), fetched(peer)),
      shiftRow(
        path,
        own.map(({ shift }) => shift),
      ),
    ]
  },
}))

const open = ({ browser }: Bench, site: Site): Promise<Opened> =>
  visited(browser, site, { waitsForField: true }, async ({ page, devTools }) => {
    const network = await listen(devTools)
    await slowLine(devTools)
    await slowProcessor(devTools)
    await page.goto(site.address)
    const usable = await usableAt(page)
    // Fonts may still be on their way, and move what stands.
    await page.waitForTimeout(2500)
    return { usable, ...network.until(usable), shift: await page.evaluate(() => globalThis.meter.shift) }
  })
