import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { newcomers } from '../sites.ts'
import { compared } from '../table.ts'
import { median } from '../verdict.ts'
import { slowLine, slowProcessor, visited } from '../visit.ts'
import { shiftRow } from './shift.ts'

const bar = 1.2

/** Ms until a newcomer sees the first words, and how far they jump afterwards. */
export const welcome: Figure = {
  name: 'welcome',
  measure: async (bench) => {
    const shifts: number[] = []
    const found = await inTurns(
      bench.rounds,
      async () => {
        const { paint, shift } = await firstPaint(bench, 'ours')
        shifts.push(shift)
        return [paint]
      },
      async () => [(await firstPaint(bench, 'plain')).paint],
    )
    return [compared('welcome, first paint beside plain HTML, ms', found, median, bar), shiftRow('welcome', shifts)]
  },
}

const firstPaint = ({ browser, origin }: Bench, which: 'ours' | 'plain') =>
  visited(browser, newcomers(origin, which), {}, async ({ page, devTools }) => {
    await slowLine(devTools)
    await slowProcessor(devTools)
    await page.goto(newcomers(origin, which).address, { waitUntil: 'load' })
    // What moves, moves once the fonts are there and the app has taken over.
    await page.waitForTimeout(which === 'ours' ? 4000 : 500)
    return page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      shift: globalThis.meter.shift,
    }))
  })
